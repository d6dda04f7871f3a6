#!/bin/sh
# Records a session at a real terminal as plain text:
#   docs/recording.sh [-m FILE] [COMMAND [ARGUMENT...]] > recording.txt
# Types the messages of FILE, a line each, or those below, to the command, ./charley if none is
# given; each once the prompt is there. Needs 'script' of util-linux for the pseudo-terminal.
set -eu

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
messages=$scratch/messages
raw=$scratch/raw
cat >"$messages" <<'MESSAGES'
hi, my calf cramps nearly every night
does soap in the bed hlep?
/why
how long does a cramp last?
does pickle juice work
thanks. who won the match last night?
my chest feels tight now
no, my chest is fine, it is my calf that feels tight
MESSAGES
if [ "${1:-}" = -m ]; then
  cp -- "$2" "$messages"
  shift 2
fi
[ $# -gt 0 ] || set -- "$(dirname -- "$0")/../charley"

# One word of the shell for each argument.
command=
for word in "$@"; do
  command="$command '$(printf '%s' "$word" | sed "s/'/'\\\\''/g")'"
done

# What stands on the screen: no escape sequences, and of a line only what was painted last.
escape=$(printf '\033')
return=$(printf '\r')
bell=$(printf '\007')
plain() {
  sed -e "s/${escape}\\][^$bell$escape]*\\($bell\\|$escape\\\\\\)//g" \
    -e "s/$escape\\[[0-9;]*m//g" -e "s/.*$return$escape\\[K//" \
    -e "s/$escape\\[[0-?]*[ -/]*[@-~]//g" -e "s/$escape[=>]//g" -e "s/$return//g"
}

pause() {
  [ ! -e "$scratch/ended" ] || exit 1
  sleep 0.2
}

# The prompt stands at the end of what was written, so it is a last line without an end.
await_prompt() {
  until [ "$(plain <"$raw" | tail -n 1)" = '> ' ] && [ "$(plain <"$raw" | wc -l)" -gt "$1" ]; do
    pause
  done
}

type_messages() {
  until grep -q 'Ctrl-D leaves' "$raw"; do pause; done
  lines=0
  while IFS= read -r message; do
    await_prompt "$lines"
    lines=$(plain <"$raw" | wc -l)
    printf '%s\r' "$message"
  done <"$messages"
  await_prompt "$lines"
  printf '\004'
}

: >"$raw"
code=0
type_messages | {
  TERM=xterm-256color script -qefc "stty rows 40 cols 80; exec $command" /dev/null >"$raw" || code=$?
  : >"$scratch/ended"
  exit "$code"
} || code=$?
plain <"$raw"
exit "$code"
