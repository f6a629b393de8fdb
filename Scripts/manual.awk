# Turns the help of a command, each of its paragraphs on one line, into a manual page: Scripts/manual says with which variables.

# Returns text without what the formatter would take for a request or an escape; a word that begins with - keeps it as typed.
function plain(text) {
    gsub(/\\/, "\\e", text)
    gsub(/ -/, " \\-", text)
    gsub(/-- /, "-\\- ", text)
    gsub(/\\--/, "\\-\\-", text)
    # Paths stay in one piece.
    gsub(/~\//, "\\%~/", text)
    if (text ~ /^[.']/) text = "\\&" text
    return text
}

# Returns text in which every - is the one that is typed.
function typed(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    if (text ~ /^[.']/) text = "\\&" text
    return text
}

# Prints a paragraph, each sentence on its own line.
function paragraph(text) {
    while (match(text, /[A-Za-z0-9)][.:] [A-Z]/)) {
        print plain(substr(text, 1, RSTART + 1))
        text = substr(text, RSTART + 3)
    }
    print plain(text)
}

# Returns how an argument or option is called, in the terms of the formatter: -o, --output <file>.
function label(text, words, count, result, i) {
    gsub(/\/--/, ", --", text)
    count = split(text, words, " ")
    for (i = 1; i <= count; i++) {
        if (words[i] ~ /^-/) {
            sub(/^-/, "", words[i])
            result = result " Fl " (sub(/,$/, "", words[i]) ? words[i] " ," : words[i])
        } else {
            gsub(/^<|>$/, "", words[i])
            result = result " Ar " words[i]
        }
    }
    return result
}

# Prints a line of the usage: options bold, what is to be filled in slanted, and nothing in brackets taken apart.
function usage(text, rest, option, place, depth, i, letter) {
    if (text == "") return
    for (i = 1; i <= length(text); i++) {
        letter = substr(text, i, 1)
        depth += (letter == "[") - (letter == "]")
        rest = rest (letter == " " && depth > 0 ? "\\ " : letter)
    }
    gsub(/-/, "\\-", rest)
    gsub(/</, "\\%\\fI", rest)
    gsub(/>/, "\\fR", rest)
    while (match(rest, /(^|[ [])\\-[a-z\\-]*[a-z]/)) {
        place = RSTART + (substr(rest, RSTART, 1) != "\\")
        option = substr(rest, place, RSTART + RLENGTH - place)
        printf "%s\\fB%s\\fR", substr(rest, 1, place - 1), option
        rest = substr(rest, place + length(option))
    }
    print rest
}

function close_example() { if (is_example) print ".Ed"; is_example = 0 }
function close_list() { if (is_list) print ".El"; is_list = 0 }

BEGIN {
    title = toupper(name)
    print ".\\\" Made by Scripts/manual from the help of the command."
    print ".Dd " day "\n.Dt " title " 1\n.Os\n.Sh NAME\n.Nm " name
}

# What it does, and then in other words, with examples; it is printed after the usage.
/^OVERVIEW: / { print ".Nd " plain(substr($0, 11, length($0) - 10 - ($0 ~ /[.]$/))); part = "overview"; next }
/^USAGE: / {
    part = "usage"
    print ".Sh SYNOPSIS"
    $0 = substr($0, 8)
}
/^(ARGUMENTS|OPTIONS):$/ { if (part != "list") describe(); part = "list"; next }
/SUBCOMMANDS:$/ {
    if (part == "list" || part == "usage") { if (part == "usage") describe(); close_list(); print ".Sh COMMANDS" }
    close_list()
    if (match($0, /: /)) print ".Ss " substr($0, 1, 1) tolower(substr($0, 2, RSTART - 2))
    part = "commands"
    next
}
/^  See '/ { next }

part == "overview" { about[++lines] = $0; next }

part == "usage" && NF > 0 {
    if (substr($0, 1, 1) != " " || $1 == "twinge") {
        if (usages++) usage(collected)
        sub(/^ */, "")
        called = ""
        count = split(command, words, " ")
        for (i = 1; i <= count && index($0 " ", words[i] " ") == 1; i++) {
            called = called " " words[i]
            $0 = substr($0, length(words[i]) + 2)
        }
        print ".Nm" called
        collected = ""
    }
    sub(/^ */, "")
    collected = collected (collected == "" ? "" : " ") $0
    next
}

# An argument, option or command with what it means; a long one has that on the next line.
(part == "list" || part == "commands") && /^  / {
    if (!is_list) { print ".Bl -tag -width 6n"; is_list = 1 }
    called = substr($0, 3, 24)
    means = substr($0, 27)
    if ($0 ~ /^   /) { called = ""; sub(/^ */, ""); means = $0 }
    else if (length($0) > 26 && substr($0, 26, 1) != " ") { called = substr($0, 3); means = "" }
    sub(/ *$/, "", called)
    if (part == "commands") {
        sub(/ .*/, "", called)
        print called >below
        print ".It Xr " name "-" called " 1"
    } else if (called != "") print ".It" label(called)
    if (means != "") paragraph(means)
}

# Prints the end of the usage and the description.
function describe(i) {
    if (usages) usage(collected)
    print ".Sh DESCRIPTION"
    for (i = 1; i <= lines; i++) {
        if (about[i] ~ /^  /) {
            if (!is_example) print ".Bd -literal -offset 2n -compact"
            is_example = 1
            print typed(substr(about[i], 3))
        } else if (about[i] == "") {
            close_example()
            if (i > 1 && about[i + 1] != "" && i < lines) print ".Pp"
        } else { close_example(); paragraph(about[i]) }
    }
    close_example()
}

END {
    close_list()
    print ".Sh EXIT STATUS\n.Bl -tag -width 4n -compact"
    print ".It 0\nDone."
    print ".It 1\nNothing found, or the answer is no."
    print ".It 64\nThe command line is not understood; nothing was written."
    print ".It 65\nMalformed input."
    print ".It 66\nThere is no such file, or it cannot be read."
    print ".It 69\nA program that is needed is not installed or does not work."
    print ".It 73\nA file cannot be made or written."
    print ".It 74\nReading or writing failed half-way."
    print ".It 130\nStopped with Ctrl-C.\n.El\n.Sh SEE ALSO"
    others["twinge"] = "twinge-config 5,twinge-journal 5,twinge-keys 7"
    others["twinge-config"] = "twinge-config 5"
    others["twinge-journal"] = "twinge-journal 5"
    others["twinge-keys"] = "twinge-keys 7"
    count = split(command, words, " ")
    parents = ""
    for (i = 1; i < count; i++) {
        whole = whole (i > 1 ? "-" : "") words[i]
        parents = parents (i > 1 ? "," : "") whole " 1"
    }
    count = split(parents (parents != "" && name in others ? "," : "") others[name], words, ",")
    for (i = 1; i <= count; i++) print ".Xr " words[i] (i < count ? " ," : "")
}
