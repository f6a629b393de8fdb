/// Steele, Lea and Flood's SplitMix64, so that a seed gives the same test data everywhere.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text of everything that makes trouble: wide, combining, joining, invisible, right-to-left and control characters.
    mutating func hostileText(length: Int) -> String {
        let pool: [Unicode.Scalar] = [
            "a", "b", " ", "-", "é", "\u{301}", "\u{308}", "腰", "痛", "한", "ก", "็", "ษ", "क", "\u{94D}", "ष", "ि",
            "ע", "\u{5B4}", "م", "ل", "\u{200D}", "\u{200C}", "\u{FE0F}", "👩", "🏽", "❤", "🇬", "🇧", "1", "\u{20E3}",
            "\u{202E}", "\u{2066}", "\u{200B}", "\u{1B}", "\n", "\t", "\u{7F}", "\u{9B}", "\u{FFFD}", "…", "→",
            "\u{1100}",
            "\u{1161}", "\u{115F}", "\u{E0067}", "\u{10FFFF}", "\u{E000}",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            text.append(pool[Int.random(in: 0..<pool.count, using: &self)])
        }
        return String(text)
    }
}
