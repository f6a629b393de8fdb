import Canvas

/// A style as a terminal of some depth shows it; styles that look the same there are equal.
struct Look: Hashable {
    /// The number of the text's colour at the depth; negative for the terminal's own.
    let foreground: Int32
    /// The number of the background's colour at the depth; negative for the terminal's own.
    let background: Int32
    private let attributes: Style.Attributes

    private static let own: Int32 = -1

    /// Creates the look of a style.
    init(_ style: Style, depth: ColorDepth) {
        let style = style.degraded(to: depth)
        self.init(
            foreground: Self.number(of: style.foreground, depth), background: Self.number(of: style.background, depth),
            attributes: style.attributes)
    }

    private init(foreground: Int32 = own, background: Int32 = own, attributes: Style.Attributes = []) {
        (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
    }

    private static func number(of color: Color?, _ depth: ColorDepth) -> Int32 {
        color?.number(at: depth).map(Int32.init) ?? own
    }

    /// The terminal's own look.
    static let plain = Look()

    /// What of it a blank shows: the background alone, unless the blank is underlined or reversed.
    var onBlank: Look {
        attributes.isDisjoint(with: .seenOnBlanks) ? Look(background: background) : self
    }

    /// Returns whether erased cells look like blanks in this look, once it has been selected.
    ///
    /// - Parameter fillsBackground: whether the terminal erases with the background (`bce` in terminfo).
    func isErasable(fillsBackground: Bool) -> Bool {
        attributes.isDisjoint(with: .seenOnBlanks) && (background == Self.own || fillsBackground)
    }

    /// Returns how many of foreground, background and attributes differ from another look.
    func changes(from other: Look) -> Int {
        (foreground == other.foreground ? 0 : 1) + (background == other.background ? 0 : 1)
            + (attributes == other.attributes ? 0 : 1)
    }

    /// Returns the shortest sequence that selects this look after another (ECMA-48, SGR; ISO 8613-6 for the numbers after 38 and 48).
    ///
    /// - Parameter current: the look selected now; nil if that isn't known.
    func selecting(after current: Look?, depth: ColorDepth) -> [UInt8] {
        let whole = Self.sequence((self == .plain ? [] : [0]) + codes(after: .plain, depth: depth))
        guard let current else { return whole }
        guard current != self else { return [] }
        let change = Self.sequence(codes(after: current, depth: depth))
        return change.count <= whole.count ? change : whole
    }

    private static func sequence(_ codes: [Int]) -> [UInt8] {
        var sequence: [UInt8] = [0x1B, UInt8(ascii: "[")]
        for (index, code) in codes.enumerated() {
            if index > 0 { sequence.append(UInt8(ascii: ";")) }
            sequence.appendDigits(of: code)
        }
        sequence.append(UInt8(ascii: "m"))
        return sequence
    }

    /// Returns the parameters that lead from another look to this one.
    private func codes(after current: Look, depth: ColorDepth) -> [Int] {
        var kept = current.attributes.intersection(attributes)
        let lost = current.attributes.subtracting(attributes)
        var codes: [Int] = []
        if !lost.isDisjoint(with: .weights) {
            // Bold and dim only end together.
            codes.append(22)
            kept.subtract(.weights)
        }
        if lost.contains(.underline) { codes.append(24) }
        if lost.contains(.reverse) { codes.append(27) }
        let gained = attributes.subtracting(kept)
        if gained.contains(.bold) { codes.append(1) }
        if gained.contains(.dim) { codes.append(2) }
        if gained.contains(.underline) { codes.append(4) }
        if gained.contains(.reverse) { codes.append(7) }
        if foreground != current.foreground { codes += Self.codes(30, Int(foreground), depth: depth) }
        if background != current.background { codes += Self.codes(40, Int(background), depth: depth) }
        return codes
    }

    /// Returns the parameters that select a colour.
    ///
    /// - Parameter base: 30 for text, 40 for the background.
    private static func codes(_ base: Int, _ number: Int, depth: ColorDepth) -> [Int] {
        switch (depth, number) {
        case (_, ..<0): [base + 9]
        case (.direct, _): [base + 8, 2, number >> 16, number >> 8 & 255, number & 255]
        case (_, ..<8): [base + number]
        case (_, ..<16): [base + 60 + number - 8]
        default: [base + 8, 5, number]
        }
    }
}

extension Style.Attributes {
    /// Those that only end together.
    fileprivate static let weights: Self = [.bold, .dim]
    /// Those that a blank shows, too.
    fileprivate static let seenOnBlanks: Self = [.underline, .reverse]
}

extension [UInt8] {
    /// Appends the decimal digits of a number, which is at least 0.
    mutating func appendDigits(of number: Int) {
        if number >= 10 { appendDigits(of: number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
