# Sourced by ./run and bench/run: packages the application, unless nothing changed since it was.

built=.local/cache/built

unchanged_since_build() {
  [ -f "$built" ] && ls api/target/*-app.jar local/target/lib/*.jar >/dev/null 2>&1 &&
    [ -z "$(find pom.xml .mvn ./*/pom.xml ./*/src -newer "$built" -not -path './bench/*' 2>/dev/null | head -n 1)" ]
}

build_what_changed() {
  if unchanged_since_build; then
    echo "Nothing changed since the last build."
  else
    echo "Building. The first build downloads some 700 MB, Keycloak and PostgreSQL among them."
    mkdir -p .local/cache
    touch "$built.next"
    ./mvnw -B -q -DskipTests package
    mv "$built.next" "$built"
  fi
}
