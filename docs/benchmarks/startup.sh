#!/bin/sh
# Medians of RUNS (11 if none is given) starts of the packaged program, by `java -jar` and by ./charley:
# process start to prompt and to the first answer of a chat in a terminal, resident memory after that
# answer, and process start to end of one `ask`. Linux, with script (util-linux) and GNU date.
set -eu
cd "$(dirname -- "$0")/../.."

runs=${1:-11}
question='why do my calves cramp at night?'
jar=target/charley-exec.jar
[ -f "$jar" ] || { echo "expected $jar: ./mvnw -B -q -DskipTests package" >&2; exit 1; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkfifo "$scratch/keyboard"

now() { date +%s%N; }
millis_since() { echo $((($(now) - $1) / 1000000)); }
median() { sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }

# Waits, at most a minute, until the screen shows a pattern so many times.
await() {
  limit=$(($(date +%s) + 60))
  until [ "$(grep -o -- "$1" "$scratch/screen" 2>/dev/null | wc -l)" -ge "$2" ]; do
    if [ "$(date +%s)" -gt "$limit" ]; then
      echo "expected '$1' on the screen, but was:" >&2
      cat "$scratch/screen" >&2
      exit 1
    fi
    sleep 0.005
  done
}

# One chat: appends its three figures to the files prompt, answer and memory.
chat() {
  : >"$scratch/screen"
  begin=$(now)
  script -qfec "stty rows 40 cols 80; echo \$\$ >$scratch/pid; exec $* chat" \
    /dev/null <"$scratch/keyboard" >"$scratch/screen" 2>&1 &
  terminal=$!
  exec 3>"$scratch/keyboard"
  await '> ' 1
  millis_since "$begin" >>"$scratch/prompt"
  asked=$(grep -o '\[1\]' "$scratch/screen" | wc -l)
  printf '%s\r' "$question" >&3
  await '\[1\]' $((asked + 1))
  millis_since "$begin" >>"$scratch/answer"
  sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$(cat "$scratch/pid")/status" |
    awk '{ print int($1 * 1024 / 1000000) }' >>"$scratch/memory"
  printf '/quit\r' >&3
  wait "$terminal" || true
  exec 3>&-
}

# One `ask`: appends its time to the file ask.
ask() {
  begin=$(now)
  "$@" ask "$question" </dev/null >/dev/null 2>&1
  millis_since "$begin" >>"$scratch/ask"
}

measure() {
  name=$1
  shift
  "$@" ask "$question" </dev/null >/dev/null 2>&1 # fills the caches
  rm -f "$scratch/prompt" "$scratch/answer" "$scratch/memory" "$scratch/ask"
  run=0
  while [ "$run" -lt "$runs" ]; do
    chat "$@"
    ask "$@"
    run=$((run + 1))
  done
  printf '| `%s` | %s | %s | %s | %s |\n' "$name" "$(median <"$scratch/prompt")" \
    "$(median <"$scratch/answer")" "$(median <"$scratch/memory")" "$(median <"$scratch/ask")"
}

echo "| started by | prompt, ms | first answer, ms | resident in chat, MB | ask, ms |"
echo "|---|---|---|---|---|"
measure 'java -jar' java -jar "$jar"
measure ./charley ./charley
