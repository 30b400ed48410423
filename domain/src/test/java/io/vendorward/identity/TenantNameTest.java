package io.vendorward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          St. Mary's Hospital  | st-mary-s-hospital
          Clínica Ñuñoa        | clinica-nunoa
          -- A --              | a
          病院                  | tenant
          """)
  void makesAnAlias(String name, String alias) {
    assertThat(new TenantName(name).alias()).isEqualTo(alias);
  }

  @Test
  void cutsALongAliasAtNoDash() {
    var alias = new TenantName("a".repeat(59) + " b").alias();
    assertThat(alias).isEqualTo("a".repeat(59));
  }

  @Test
  void refusesABlankName() {
    assertThatThrownBy(() -> new TenantName("  ")).isInstanceOf(IllegalArgumentException.class);
  }
}
