# Sourced by ./run and ./test: leaves JAVA_HOME pointing at a JDK 25, or says how to get one.

is_jdk_25() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"
}

# The folder of the javac on the path, through symbolic links and without readlink -f, which old macOS lacks.
jdk_on_path() {
  tool=$(command -v javac) || return 1
  while [ -L "$tool" ]; do
    link=$(readlink "$tool")
    case $link in
      /*) tool=$link ;;
      *) tool=$(dirname "$tool")/$link ;;
    esac
  done
  (cd "$(dirname "$tool")/.." && pwd -P)
}

# One folder a line, the likeliest first. JDK_FOLDERS replaces the usual places.
candidate_jdks() {
  echo "${JAVA_HOME:-}"
  jdk_on_path || true
  if [ -n "${JDK_FOLDERS:-}" ]; then
    for folder in "$JDK_FOLDERS"/*; do echo "$folder"; done
    return
  fi
  [ -x /usr/libexec/java_home ] && /usr/libexec/java_home -v 25 2>/dev/null
  for folder in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
    echo "$folder"
  done
}

find_jdk_25() {
  candidate_jdks | while IFS= read -r folder; do
    if is_jdk_25 "$folder"; then
      echo "$folder"
      break
    fi
  done
}

debian_as_root() {
  [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null
}

use_jdk_25() {
  found=$(find_jdk_25 || true)
  if [ -z "$found" ] && debian_as_root; then
    echo "No JDK 25 found: trying the package openjdk-25-jdk-headless." >&2
    { apt-get update -qq && apt-get install -y -qq openjdk-25-jdk-headless; } >/dev/null 2>&1 || true
    found=$(find_jdk_25 || true)
  fi
  if [ -z "$found" ]; then
    cat >&2 <<'MESSAGE'
Vendorward needs a JDK 25 and found none in JAVA_HOME, on the path or in the usual folders.
Install one and try again, for example:
  any system   Eclipse Temurin 25 from https://adoptium.net/temurin/releases/?version=25
  SDKMAN       sdk install java 25-tem
  macOS        brew install openjdk@25
  Debian       apt-get install openjdk-25-jdk-headless   (from Debian 14 or Ubuntu 25.10 on)
If it lies in an unusual folder, set JAVA_HOME to it.
MESSAGE
    return 1
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}
