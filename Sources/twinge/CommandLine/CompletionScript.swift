import ArgumentParser

/// The completion scripts of the shells, made safe for names that come from the diary.
///
/// The parser's own script for bash passes the names to `compgen -W`, which expands them: a name such as `$(reboot)`, brought in by
/// an import, would be run at the next Tab. It also lets bash split words at `=`, so that `slept=` is never completed.
enum CompletionScript {
    /// Returns the script with those parts replaced that bash would expand or that break words with `=`.
    static func hardened(_ script: String) -> String {
        if script.hasPrefix("#!/bin/bash\n") { return hardenedForBash(script) }
        if script.hasPrefix("#compdef ") { return hardenedForZsh(script) }
        return script
    }

    private static func hardenedForBash(_ script: String) -> String {
        var script = script
        script.replace("\n_twinge() {\n", with: "\n__twinge_words() {\n")
        script.replace(addingByExpansion, with: addingLiterally)
        script.replace("complete -o filenames -F _twinge twinge", with: joining + "\n\ncomplete -F _twinge twinge")
        return script
    }

    private static func hardenedForZsh(_ script: String) -> String {
        var script = script
        script.replace(describing, with: describingOpenWords)
        // Without that option zsh does not quote the ! of what it inserts; `hi!!` would then bring back the last command, and run it.
        script.replace("unsetopt aliases banghist", with: "unsetopt aliases")
        return script
    }

    private static let addingByExpansion = """
            local completion
            while IFS='' read -r completion; do
                COMPREPLY+=("${completion}")
            done < <(IFS=$'\\n' compgen "${@}" -- "${cur}")
        """

    private static let addingLiterally = """
            local completion quoted
            if [[ "${1}" = -W ]]; then
                # A name may come from an import: it is compared and quoted, never expanded.
                while IFS='' read -r completion; do
                    [[ -n "${completion}" ]] || continue
                    printf -v quoted %q "${completion}"
                    if [[ "${completion}" = "${cur}"* || "${quoted}" = "${cur}"* ]]; then COMPREPLY+=("${quoted}"); fi
                done <<< "${2}"
            else
                compopt -o filenames 2> /dev/null
                while IFS='' read -r completion; do
                    COMPREPLY+=("${completion}")
                done < <(IFS=$'\\n' compgen "${@}" -- "${cur}")
            fi
        """

    /// Bash splits `slept=side` into three words; this joins them again, and returns what follows the last break.
    private static let joining = """
        _twinge() {
            local line="${COMP_LINE}" word="" current=""
            local -a joined=()
            local -i index at=0
            for index in "${!COMP_WORDS[@]}"; do
                word="${COMP_WORDS[index]}"
                if [[ "${#joined[@]}" -gt 0 && -n "${line}" && "${line}" != [[:space:]]* ]]; then
                    joined[-1]+="${word}"
                else
                    joined+=("${word}")
                fi
                line="${line#"${line%%[![:space:]]*}"}"
                line="${line#"${word}"}"
                if [[ "${index}" -eq "${COMP_CWORD}" ]]; then at="$((${#joined[@]} - 1))"; fi
            done

            # What stands behind the cursor is not part of what is completed.
            current="${joined[at]}"
            while [[ -n "${current}" && "${COMP_LINE:0:COMP_POINT}" != *"${current}" ]]; do current="${current%?}"; done

            local kept=""
            if [[ "${current}" = *=* && "${COMP_WORDBREAKS}" = *=* ]]; then kept="${current%"${current##*=}"}"; fi

            local previous="${3}"
            if [[ "${at}" -gt 0 ]]; then previous="${joined[at - 1]}"; fi
            local -a COMP_WORDS=("${joined[@]}")
            local -i COMP_CWORD="${at}"
            __twinge_words "${1}" "${current}" "${previous}"

            if [[ -n "${kept}" ]]; then COMPREPLY=("${COMPREPLY[@]#"${kept}"}"); fi
            if [[ "${#COMPREPLY[@]}" -eq 1 && "${COMPREPLY[0]}" = *= ]]; then compopt -o nospace 2> /dev/null; fi
            return 0
        }
        """

    private static let describing = """
            local -ar non_empty_completions=("${@:#(|:*)}")
            local -ar empty_completions=("${(M)@:#(|:*)}")
            _describe -V '' non_empty_completions -- empty_completions -P $'\\'\\''
        """

    /// Marks `sitting=` as open, so that the shell adds no space before the amount.
    private static let describingOpenWords = """
            local -ar open_completions=("${(M)@:#*=}")
            local -ar non_empty_completions=("${(@)${@:#(|:*)}:#*=}")
            local -ar empty_completions=("${(M)@:#(|:*)}")
            _describe -V '' open_completions -S '' -- non_empty_completions -- empty_completions -P $'\\'\\''
        """
}
