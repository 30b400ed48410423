package io.vendorward.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "ana@medhost.example, ana@medhost.example",
    "' Ana.Lyst+vrm@MedHost.Example ', Ana.Lyst+vrm@medhost.example",
    "o'neil@sub.medhost.example, o'neil@sub.medhost.example",
  })
  void takesAddressesOneCanWriteTo(String typed, String kept) {
    assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ana",
        "@medhost.example",
        "ana@",
        "ana@medhost",
        "ana@@medhost.example",
        "ana medhost@medhost.example",
        ".ana@medhost.example",
        "ana..l@medhost.example",
        "ana@-medhost.example",
        "ana@medhost..example",
        "ana@[10.0.0.1]",
        "ana@medhost.example\r\nBcc: all@medhost.example",
        "\"ana l\"@medhost.example",
        "a@b.c, d@e.f",
        "Ana <ana@medhost.example>",
      })
  void refusesWhatIsNoAddress(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }

  @Test
  void refusesALocalPartAbove64CharactersAndAnAddressAbove254() {
    assertThat(EmailAddress.parse("a".repeat(64) + "@medhost.example")).isPresent();
    assertThat(EmailAddress.parse("a".repeat(65) + "@medhost.example")).isEmpty();
    String domain = ("d".repeat(60) + ".").repeat(4) + "example";
    assertThat(EmailAddress.parse("a".repeat(60) + "@" + domain)).isEmpty();
  }

  @Test
  void knowsTheSameMailboxInAnotherCase() {
    var ana = EmailAddress.parse("Ana@medhost.example").orElseThrow();
    assertThat(ana.sameMailboxAs(EmailAddress.parse("ana@MEDHOST.example").orElseThrow())).isTrue();
    assertThat(ana.sameMailboxAs(EmailAddress.parse("ann@medhost.example").orElseThrow()))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "MedHost.example, true",
    "a.b.medhost.example, true",
    "xn--bcher-kva.example, true",
    "medhost, false",
    "https://medhost.example, false",
    "medhost.example/, false",
    "med_host.example, false",
    "10.0.0.1, false",
  })
  void knowsDomains(String typed, boolean domain) {
    assertThat(DomainName.parse(typed).isPresent()).isEqualTo(domain);
  }
}
