extension UInt8 {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let hash = UInt8(ascii: "#")
    static let percent = UInt8(ascii: "%")
    static let plus = UInt8(ascii: "+")
    static let colon = UInt8(ascii: ":")
    static let backslash = UInt8(ascii: "\\")
    static let underscore = UInt8(ascii: "_")

    /// A blank or a tab, which may separate a field's colon from its value.
    var isBlank: Bool { self == .space || self == .tab }

    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// May start a field name: `[a-zA-Z%]`.
    var startsFieldName: Bool { isLetter || self == .percent }

    /// May continue a field name: `[a-zA-Z0-9_]`.
    var continuesFieldName: Bool { isLetter || isDigit || self == .underscore }
}
