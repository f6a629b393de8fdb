import CNcurses
import Canvas

/// The terminfo entry of the current terminal.
enum Terminfo {
    /// Finds the first of several names in the database, and whether that terminal can position its cursor.
    static func lookUp(_ names: [String], output: Int32) -> (name: String, canMoveCursor: Bool)? {
        for name in names where !name.isEmpty {
            var status: Int32 = 0
            guard setupterm(name, output, &status) == OK else { continue }
            let canMoveCursor = bytes("cup") != nil
            del_curterm(set_curterm(nil))
            return (name, canMoveCursor)
        }
        return nil
    }

    /// Returns the bytes of a capability, without the padding for old hardware terminals; nil if there is none.
    static func bytes(_ name: String) -> [UInt8]? {
        guard let value = cncurses_string(name) else { return nil }
        return withoutPadding(Array(String(cString: value).utf8))
    }

    /// Removes padding, which capabilities write as `$<milliseconds>`.
    static func withoutPadding(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: "$<".utf8), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
                index = end + 1
            } else {
                kept.append(bytes[index])
                index += 1
            }
        }
        return kept
    }

    /// Whether colour numbers are red, green and blue rather than palette indices.
    static var hasDirectColor: Bool {
        cncurses_flag("RGB") || cncurses_number("RGB") > 0 || cncurses_string("RGB") != nil
    }

    /// Returns whether the terminal has these capabilities, by name, with these very sequences.
    static func has(_ sequences: [String: String]) -> Bool {
        sequences.allSatisfy { bytes($0) == Array($1.utf8) }
    }

    /// Returns whether the terminal moves, erases and selects colours as ECMA-48 says, and shows attributes in colour, too.
    ///
    /// - Parameter depth: the colours used; 16 alone are selected in more than one way.
    static func isStandard(depth: ColorDepth) -> Bool {
        let sequences = [
            "cup": "\u{1B}[%i%p1%d;%p2%dH", "cuf": "\u{1B}[%p1%dC", "cub": "\u{1B}[%p1%dD", "el": "\u{1B}[K",
            "bold": "\u{1B}[1m",
            "smul": "\u{1B}[4m", "rev": "\u{1B}[7m", "op": "\u{1B}[39;49m",
        ]
        return sequences.allSatisfy { bytes($0) == Array($1.utf8) }
            && bytes("setaf")?.starts(with: "\u{1B}[".utf8) == true
            && cncurses_number("ncv") <= 0 && (depth != .sixteen || cncurses_colors() >= 256)
    }

    /// The key sequences of this terminal in the database.
    static var keys: [[UInt8]: Key] {
        var keys: [[UInt8]: Key] = [:]
        for (name, key) in keyNames {
            if let bytes = bytes(name) { keys[bytes] = key }
        }
        return keys
    }

    private static let keyNames: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home), ("kend", .end),
            ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
            ("kent", .enter), ("kbs", .backspace),
        ] + (1...12).map { ("kf\($0)", .function($0)) }
}
