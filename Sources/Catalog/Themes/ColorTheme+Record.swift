import Canvas
import Diary

extension ColorTheme {
    static let recordType = "Theme"
    static let fieldNames = ["Describe", "Dark_ground", "Light_ground", "Dark", "Light"]

    /// Reads a theme; what it leaves out is taken from another one, and problems are noted in the reader.
    init?(named name: Name, reading record: inout RecordReader, onTopOf base: ColorTheme?) {
        let dark = Self.set("Dark", &record, onTopOf: base?.dark)
        let light = Self.set("Light", &record, onTopOf: base?.light)
        guard let dark, let light else {
            record.note("Dark", expected: "a colour for every score from 0 to 10")
            return nil
        }
        self.init(name: name.text, description: record.text("Describe") ?? "", dark: dark, light: light)
    }

    private static func set(_ field: String, _ record: inout RecordReader, onTopOf base: ColorSet?) -> ColorSet? {
        let ground =
            record.value(field + "_ground") { text throws(ParseError) in
                let (red, green, blue) = try Self.components(of: text)
                return Color(red: red, green: green, blue: blue)
            } ?? base?.ground
        var roles = base?.roles ?? [:]
        var ramp = Dictionary(uniqueKeysWithValues: (base?.ramp ?? []).enumerated().map { ($0, $1) })
        for entry in record.values(field, Self.entry) {
            switch entry.key {
            case .score(let score): ramp[score] = entry.tone
            case .role(let role): roles[role] = entry.tone
            }
        }
        let steps = (0...10).compactMap { ramp[$0] }
        guard let ground, steps.count == 11 else { return nil }
        return ColorSet(ground: ground, ramp: steps, roles: roles)
    }

    private enum Key {
        case score(Int)
        case role(ColorRole)
    }

    private static let entryWords = "a score or a role, #rrggbb, a number from 16 to 255, and words such as white bold"

    /// Parses a colour, such as `7 #a05905 130 black on yellow bold`.
    private static func entry(_ text: String) throws(ParseError) -> (key: Key, tone: Tone) {
        let error = ParseError(found: text, expected: entryWords)
        let words = text.split(separator: " ").map(String.init)
        guard words.count >= 4, let number = UInt8(words[2]), number >= 16 else { throw error }
        let key: Key
        if let score = Int(words[0]), (0...10).contains(score) {
            key = .score(score)
        } else if let role = ColorRole(rawValue: words[0]) {
            key = .role(role)
        } else {
            throw error
        }
        let (red, green, blue) = try components(of: words[1])
        guard let few = FewColors(words.dropFirst(3)) else { throw error }
        let color = Color(red: red, green: green, blue: blue, in256: number, in16: few.number)
        return (key, Tone(color, blockInk: few.ink, isBold: few.isBold))
    }

    /// Parses red, green and blue, such as `#a05905`.
    private static func components(of text: String) throws(ParseError) -> (UInt8, UInt8, UInt8) {
        let digits = text.dropFirst()
        guard text.hasPrefix("#"), digits.utf8.count == 6, let value = UInt32(digits, radix: 16) else {
            throw ParseError(found: text, expected: "a colour such as #a05905")
        }
        return (UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
    }
}

/// A colour's appearance with 8 or 16 colours: `white dim`, `cyan bold`, `black on yellow`, `none`.
private struct FewColors {
    var number: UInt8
    var ink: Color?
    var isBold: Bool

    private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    private static let bright: UInt8 = 8

    init?(_ words: ArraySlice<String>) {
        var colors = words.compactMap { Self.names.firstIndex(of: $0) }.map { UInt8($0) }
        let others = words.filter { !Self.names.contains($0) }
        guard others.allSatisfy({ ["bold", "dim", "on", "underline", "reverse", "none"].contains($0) }) else {
            return nil
        }
        isBold = others.contains("bold")
        if others.contains("on") {
            guard colors.count == 2 else { return nil }
            ink = Color(palette: colors[0], in16: colors[0] == 7 ? 15 : 0)
            colors.removeFirst()
        }
        guard colors.count <= 1 else { return nil }
        let color = colors.first ?? 7
        // Grey is bright black; a bold colour is its bright variant, but black letters stay black.
        let isBright = isBold && ink == nil && color != 0
        number = others.contains("dim") ? Self.bright : isBright ? color + Self.bright : color
    }
}
