# Makes of each SVG a line of C: PICTURE(name, strokes, fills). The pictures keep to what this understands: one shape a line,
# paths of M, L, C and Z with spaces between, circles; what else there is stops the build.

function value(name,    from) {
	if (!match($0, name "=\"[^\"]*\""))
		return ""
	from = RSTART + length(name) + 2
	return substr($0, from, RSTART + RLENGTH - 1 - from)
}

function give() {
	if (name != "")
		printf "PICTURE(\"%s\", \"%s\", \"%s\")\n", name, strokes, fills
}

FNR == 1 {
	give()
	name = FILENAME
	sub(/^.*\//, "", name)
	sub(/\.svg$/, "", name)
	strokes = fills = ""
}

/^<(path|circle) .*\/>$/ {
	shape = /^<path/ ? value(" d") : "O " value(" cx") " " value(" cy") " " value(" r")
	if (shape !~ /^[MLCZO0-9. -]+$/) {
		print FILENAME ":" FNR ": not a shape of M, L, C, Z and circles" >"/dev/stderr"
		exit failed = 1
	}
	strokes = strokes (strokes == "" ? "" : " ") shape
	if (value(" fill") != "")
		fills = fills (fills == "" ? "" : " ") shape
	next
}

!/^<(svg .*|title>.*|\/svg)>?/ {
	print FILENAME ":" FNR ": not understood" >"/dev/stderr"
	exit failed = 1
}

END {
	if (failed)
		exit 1
	give()
}
