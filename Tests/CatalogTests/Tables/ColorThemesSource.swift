import Canvas

@testable import Catalog

/// The Swift source of the built-in themes, a variable for each.
struct ColorThemesSource {
    /// The themes in the file.
    let themes: [ColorTheme]

    /// The lines of the source.
    var lines: [String] {
        [
            "// swift-format-ignore-file",
            "// Made from Data/themes.rec by `make tables`: change that file, not this one.",
            "",
            "import Canvas",
            "",
            "extension ColorTheme {",
            "    /// The themes of the built-in themes.rec, the default one first.",
            "    static var builtIn: [ColorTheme] { [\(themes.map(identifier).joined(separator: ", "))] }",
        ] + themes.flatMap(variable) + ["}"]
    }

    private func identifier(_ theme: ColorTheme) -> String { "\(theme.name)Theme" }

    private func variable(_ theme: ColorTheme) -> [String] {
        ["", "    private static var \(identifier(theme)): ColorTheme {"] + set("dark", theme.dark)
            + set("light", theme.light) + [
                "        return ColorTheme(",
                "            name: \(swiftLiteral(theme.name)), description: \(swiftLiteral(theme.description)), dark: dark, light: light)",
                "    }",
            ]
    }

    private func set(_ name: String, _ set: ColorSet) -> [String] {
        // Pair by pair, since the literal of a dictionary is a list of a type of its own.
        let roles = ColorRole.allCases.compactMap { role in
            set.roles[role].map { "        \(name).roles[.\(role)] = \(literal($0))" }
        }
        return ["        var \(name) = ColorSet(ground: \(literal(set.ground)), ramp: ["]
            + set.ramp.map { "            \(literal($0))," } + ["        ], roles: [:])"] + roles
    }

    private func literal(_ tone: Tone) -> String {
        let ink = tone.blockInk.map { ", blockInk: \(literal($0))" } ?? ""
        return "Tone(\(literal(tone.color))\(ink)\(tone.isBold ? ", isBold: true" : ""))"
    }

    private func literal(_ color: Color) -> String {
        "Color(red: \(color.red), green: \(color.green), blue: \(color.blue), in256: \(color.in256), in16: \(color.in16))"
    }
}
