# What ./crieur and ./check share: steps told as they happen, packages, Java, the build. Sourced by bash.

crieur_state="$crieur_root/.build"
mkdir -p "$crieur_state"

# Java takes the encoding of file names, and of texts where nobody says, from the locale; a fresh system's is ASCII.
# The language of messages stays.
utf8_locale() {
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        LC_MESSAGES=${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}
        unset LC_ALL
        export LC_MESSAGES LC_CTYPE=C.UTF-8
    fi
}
utf8_locale 2>/dev/null

# Tells a person something, on standard error: say ENGLISH FRENCH
say() {
    case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        fr*) printf '%s\n' "$2" >&2 ;;
        *) printf '%s\n' "$1" >&2 ;;
    esac
}

fail() {
    say "$1" "$2"
    exit 3
}

# Runs a command with its output in a log file, and shows while it runs for how long, and the last line that
# says how far it is: with_progress TITLE LOG PATTERN COMMAND…
with_progress() {
    local title=$1 log=$2 pattern=$3 start=$SECONDS told=-5 shown="" line pid status=0
    shift 3
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    # shellcheck disable=SC2064
    trap "kill $pid 2>/dev/null" INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        line=$(tail -c 20000 "$log" 2>/dev/null | grep -aoE "$pattern" | tail -n 1 || true)
        case $line in Download*) line="${line%% *} ${line##*/}" ;; esac
        if [ -t 2 ]; then
            printf '\r\033[K%s: %d s %s' "$title" $((SECONDS - start)) "${line:0:60}" >&2
        elif [ -n "$line" ] && [ "$line" != "$shown" ] && [ $((SECONDS - told)) -ge 5 ]; then
            printf '%s: %d s %s\n' "$title" $((SECONDS - start)) "$line" >&2
            told=$SECONDS shown=$line
        fi
        sleep 1
    done
    wait "$pid" || status=$?
    trap - INT TERM
    [ -t 2 ] && printf '\r\033[K' >&2
    printf '%s: %d s\n' "$title" $((SECONDS - start)) >&2
    return "$status"
}

# Installs Debian packages that are missing: need_packages NAME…
need_packages() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    if ! command -v apt-get >/dev/null; then
        say "Not Debian: please make sure that these are there: ${missing[*]}" \
            "Ce n'est pas une Debian : vérifiez la présence de ${missing[*]}"
        return 0
    fi
    [ "$(id -u)" -eq 0 ] || fail "Please install, as root: apt-get install ${missing[*]}" \
        "Veuillez installer, en tant que root : apt-get install ${missing[*]}"
    local log=$crieur_state/packages.log
    with_progress "apt-get update" "$log" '^(Get|Hit):[0-9]+' apt-get update ||
        say "apt-get update failed; trying with the lists that are there" \
            "apt-get update a échoué ; essai avec les listes présentes"
    DEBIAN_FRONTEND=noninteractive with_progress "apt-get install ${missing[*]}" "$log" '^(Unpacking|Setting up) [^ ]+' \
        apt-get install -y --no-install-recommends "${missing[@]}" ||
        fail "These packages could not be installed: ${missing[*]} (see $log)" \
            "Ces paquets n'ont pas pu être installés : ${missing[*]} (voir $log)"
}

# Makes JAVA_HOME a JDK of version 17 or newer.
need_jdk() {
    local candidate
    for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null)")" 2>/dev/null)" \
        /usr/lib/jvm/*; do
        if [ -x "$candidate/bin/javac" ] && [ "$(java_version "$candidate")" -ge 17 ]; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    need_packages openjdk-17-jdk-headless
    JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    export JAVA_HOME
}

java_version() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | grep . || echo 0
}

# Maven's start script fetches Maven itself, and without unzip another archive than the one whose checksum is pinned.
need_maven() {
    if ! command -v unzip >/dev/null && ! ls -d "${MAVEN_USER_HOME:-${HOME:-/root}/.m2}"/wrapper/dists/*/*/bin >/dev/null 2>&1; then
        need_packages unzip
    fi
}

# Runs Maven with its output in a log; without the network first where everything was fetched before.
maven() {
    local title=$1 log=$2 fetched
    shift 2
    fetched=$crieur_state/fetched-$({
        cat "$crieur_root/pom.xml" "$crieur_root"/target-platform/crieur.target "$crieur_root"/*/*/pom.xml \
            "$crieur_root"/.mvn/wrapper/*.properties
        printf '%s\n' "$@"
    } | cksum | cut -d ' ' -f 1)
    local pattern='^\[INFO\] (Building |Running |Resolving |Fetching )[^=]{1,60}|^Download(ing|ed) from [^:]+: [^ ]+'
    cd "$crieur_root"
    need_maven
    if [ -f "$fetched" ]; then
        with_progress "$title" "$log" "$pattern" ./mvnw -B -ntp -o "$@" && return 0
        grep -q 'offline mode\|in offline' "$log" || return 1
    fi
    with_progress "$title" "$log" "$pattern" ./mvnw -B "$@" || return 1
    touch "$fetched"
}

# Shows why Maven failed.
show_failure() {
    grep -aE '^\[ERROR\]|<<< (FAILURE|ERROR)!|Tests run:.*(Failures: [1-9]|Errors: [1-9])' "$1" |
        grep -v 'osgi.platform' | head -n 40 >&2 || grep -v '^[[:space:]]*at ' "$1" | tail -n 20 >&2
    say "The build failed; all of its output is in $1" "La construction a échoué ; toute sa sortie est dans $1"
}
