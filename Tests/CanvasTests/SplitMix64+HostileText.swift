import Statistics

extension SplitMix64 {
    /// Returns random troublesome text: wide, combining, joining, invisible, right-to-left and control characters.
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
