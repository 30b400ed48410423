package io.vendorward.local.demo;

import io.vendorward.local.application.Application;
import io.vendorward.local.http.ApiClient;
import io.vendorward.local.http.ClientToken;
import io.vendorward.local.http.JsonHttp;
import io.vendorward.local.keycloak.KeycloakAdmin;
import io.vendorward.local.process.Progress;
import java.net.URI;
import java.nio.file.Path;

/** Tells the demo to a running stack; what was told before is not told again. */
public final class Demo {

  private final Application application;
  private final KeycloakAdmin keycloak;
  private final JsonHttp http;
  private final Places places;
  private final Progress progress;

  /** Where the demo finds the parts of the stack. */
  public record Places(URI baseUrl, URI tokenUrl, URI mailboxUrl, Path stateFile) {}

  public Demo(
      Application application,
      KeycloakAdmin keycloak,
      JsonHttp http,
      Places places,
      Progress progress) {
    this.application = application;
    this.keycloak = keycloak;
    this.http = http;
    this.places = places;
    this.progress = progress;
  }

  public Cast tell() {
    DemoState state = new DemoState(places.stateFile());
    for (Script.Hospital hospital : Script.load().hospitals()) {
      DemoState.Opened opened = state.of(hospital.name()).orElseGet(() -> open(hospital, state));
      if (!opened.seeded()) {
        progress.say("Demo", "telling the story of " + hospital.name());
        state.put(seed(hospital, opened));
      }
    }
    return state.cast();
  }

  private DemoState.Opened open(Script.Hospital hospital, DemoState state) {
    progress.say("Demo", "opening " + hospital.name());
    DemoState.Opened opened = new Opening(application, keycloak).open(hospital);
    state.put(opened);
    return opened;
  }

  private DemoState.Opened seed(Script.Hospital hospital, DemoState.Opened opened) {
    MachineClient client = opened.client();
    ApiClient api =
        new ApiClient(
            http,
            places.baseUrl(),
            new ClientToken(http, places.tokenUrl(), client.id(), client.secret()));
    Staffing.People people = new Staffing(api, keycloak).invite(hospital);
    var register = new Register(api).fill(hospital, people);
    new Assessments(
            api,
            new VendorSide(http, places.baseUrl(), places.mailboxUrl()),
            new Questionnaires(api).publish(),
            hospital.first("ANALYST").name())
        .play(register);
    new PatientData(api).describe(register);
    return new DemoState.Opened(opened.tenantId(), client, people.cast(), true);
  }
}
