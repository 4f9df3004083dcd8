# What the programs of this folder start with: sourced with $program, the name of the program, $class,
# that of its class, $self, the file of its script, which is no symbolic link, and perhaps $options for
# java in the place of those for a program that soon ends.
# Builds the programs first if a source is newer. Needs Java 17 or newer, and Maven to build.

examples=$(CDPATH='' cd -P -- "$(dirname -- "$self")" && pwd -P) || exit 2
root=$(dirname -- "$examples")
lib=$examples/target/lib
jar=$lib/seloste-examples.jar

complain() {
  printf '%s: %s\n' "$program" "$1" >&2
}

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || java=
fi
if [ -z "$java" ]; then
  complain 'there is no java: install Java 17 or newer, or set JAVA_HOME'
  exit 2
elif [ ! -x "$java" ]; then
  complain "JAVA_HOME is set, but there is no $java"
  exit 2
fi

# The version stands in a file of the installation; asking java itself takes as long as a check.
release=$(dirname -- "$(dirname -- "$(readlink -f "$java" 2>/dev/null || echo "$java")")")/release
version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release" 2>/dev/null)
if [ -z "$version" ]; then
  version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
fi
if [ "${version:-0}" -lt 17 ]; then
  complain "Java 17 or newer is needed, and $java is older: install one, or set JAVA_HOME"
  exit 2
fi

is_current() {
  [ -f "$jar" ] &&
    [ -z "$(find "$root/pom.xml" "$root"/*/pom.xml "$root"/*/src/build "$root"/*/src/main \
      "$root/docs/schema" -newer "$jar" 2>/dev/null | head -n 1)" ]
}

build() {
  if ! command -v mvn >/dev/null; then
    complain 'there is no mvn to build the program with: install Maven 3.8 or newer'
    return 1
  fi
  complain 'building, because the sources have changed ...'
  mkdir -p "$examples/target" || return 1
  begun=$examples/target/build.begun
  log=$examples/target/build.log
  : >"$begun"
  # With the tests compiled: other modules need the generators among those of core.
  if ! mvn -B -q -f "$root/pom.xml" -DskipTests -Dmaven.javadoc.skip=true \
    -Dmaven.source.skip=true -Dspotless.check.skip=true package >"$log" 2>&1 </dev/null; then
    cat "$log" >&2
    complain 'the build failed'
    return 1
  fi
  touch -r "$begun" "$jar" # what is saved during the build is newer
}

is_current || build || exit 2

# Java decodes the names of files by the locale it starts in.
case $(locale charmap 2>/dev/null) in
  UTF-8) ;;
  *)
    utf8=$(locale -a 2>/dev/null | grep -i '^C\.utf-\{0,1\}8$' | head -n 1)
    : "${utf8:=$(locale -a 2>/dev/null | grep -i '\.utf-\{0,1\}8$' | head -n 1)}"
    LC_ALL=${utf8:-C.UTF-8}
    export LC_ALL
    ;;
esac

# shellcheck disable=SC2086 # several options
exec "$java" ${options--XX:TieredStopAtLevel=1 -XX:+UseSerialGC} -Dfile.encoding=UTF-8 \
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --module-path "$lib" \
  --module fi.seloste.examples/"fi.seloste.examples.$class" "$@"
