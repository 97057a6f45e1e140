#!/bin/sh
# Writes the certificates of the TLS tests into this folder (POSIX shell and openssl). They are for loopback servers
# of the tests alone; all but expired.pem are valid for 100 years. Run by hand, only to replace them.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ca() { # name, subject
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$1.key" -out "$1.pem" \
        -subj "/CN=$2" -days 36500 -addext "keyUsage=critical,keyCertSign,cRLSign"
    : >"$work/$1.index"
    cat >"$work/$1.cnf" <<EOF
[ca]
default_ca = this
[this]
database = $work/$1.index
new_certs_dir = $work
certificate = $1.pem
private_key = $work/$1.key
rand_serial = yes
default_md = sha256
policy = any
copy_extensions = copy
unique_subject = no
x509_extensions = leaf
[any]
commonName = supplied
[leaf]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
EOF
}

server() { # name, ca, subject alternative names, first day, last day
    openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/$1.key" -out "$work/$1.csr" \
        -subj "/CN=$1" -addext "subjectAltName=$3"
    openssl ca -batch -notext -config "$work/$2.cnf" -in "$work/$1.csr" -out "$work/$1.crt" \
        -startdate "$4" -enddate "$5"
    cat "$work/$1.key" "$work/$1.crt" >"$1.pem"
}

long="20200101000000Z 21200101000000Z"
ca ca "Moe Console tests"
ca other_ca "Unknown to Moe Console"
# shellcheck disable=SC2086
{
    server good ca "DNS:localhost,IP:127.0.0.1,DNS:events.example.test" $long
    server wrong_host ca "DNS:elsewhere.example.test" $long
    server unknown_ca other_ca "DNS:localhost,IP:127.0.0.1" $long
}
server expired ca "DNS:localhost,IP:127.0.0.1" 20200101000000Z 20210101000000Z
rm other_ca.pem
