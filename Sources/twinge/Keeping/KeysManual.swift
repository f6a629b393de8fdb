import Screens

/// The manual page twinge-keys(7): the keys of every screen and dialog, from the table that also decides what they do.
struct KeysManual {
    /// The keys.
    let keymap: Keymap

    /// The page in the language of mdoc(7).
    var text: String {
        var lines = [
            ".Dd $Mdocdate$", ".Dt TWINGE-KEYS 7", ".Os", ".Sh NAME", ".Nm twinge-keys",
            ".Nd the keys of the screens of Twinge", ".Sh DESCRIPTION",
            "Each part has the name of a place, which",
            ".Ic twinge config key=",
            "takes to choose other keys, and its commands with their keys.",
        ]
        for context in KeyContext.allCases {
            lines += [".Ss \(Self.escaped("\(context.title) (\(context.rawValue))"))", ".Bl -tag -width Ds"]
            for binding in keymap[context].bindings {
                lines += [".It \(Self.escaped(binding.keyNames))", Self.escaped("\(binding.help).")]
                lines += [".Pq \(Self.escaped(binding.command.rawValue))"]
            }
            lines.append(".El")
        }
        lines += [".Sh SEE ALSO", ".Xr twinge 1 ,", ".Xr twinge-config 1"]
        return lines.map { $0 + "\n" }.joined()
    }

    /// Escapes what mdoc would take for markup.
    private static func escaped(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let safe = word.replacing("\\", with: "\\e").replacing("\"", with: "\\(dq").replacing("-", with: "\\-")
            // Short words could be macros, and punctuation at the beginning of a line requests.
            return word.count <= 3 || ".'".contains(word.prefix(1)) ? "\\&\(safe)" : safe
        }.joined(separator: " ")
    }
}
