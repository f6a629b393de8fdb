import Canvas

extension Style {
    /// Returns the sequence that selects this style and nothing else (ECMA-48, SGR; ISO 8613-6 for the numbers after 38 and 48).
    ///
    /// - Parameter depth: the colours available.
    public func selecting(depth: ColorDepth) -> String {
        let style = degraded(to: depth)
        var codes = ["0"]
        if style.bold { codes.append("1") }
        if style.dim { codes.append("2") }
        if style.underline { codes.append("4") }
        if style.reverse { codes.append("7") }
        if let code = style.foreground?.code(30, depth: depth) { codes.append(code) }
        if let code = style.background?.code(40, depth: depth) { codes.append(code) }
        return "\u{1B}[\(codes.joined(separator: ";"))m"
    }
}

extension Color {
    /// Returns the parameters that select the colour.
    ///
    /// - Parameter base: 30 for text, 40 for the background.
    fileprivate func code(_ base: Int, depth: ColorDepth) -> String? {
        switch depth {
        case .none: nil
        case .eight: "\(base + Int(in16 & 7))"
        case .sixteen: "\((in16 < 8 ? base : base + 60) + Int(in16 & 7))"
        case .twoHundredFiftySix: "\(base + 8);5;\(in256)"
        case .direct: "\(base + 8);2;\(red);\(green);\(blue)"
        }
    }
}
