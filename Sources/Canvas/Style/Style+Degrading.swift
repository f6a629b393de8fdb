extension Style {
    /// Returns the style as a terminal of this depth can show it.
    ///
    /// - Without colour, what stood out by its background stands out in reverse, and grey text is dim.
    /// - With eight colours, a bright colour becomes its plain one in bold, and bright black, which would vanish into a black background,
    ///   becomes dim text in the terminal's own colour. Bright backgrounds become plain.
    /// - Otherwise nothing changes: ``Color/number(at:)`` picks the substitute.
    ///
    /// Degrading is idempotent.
    public func degraded(to depth: ColorDepth) -> Style {
        switch depth {
        case .direct, .twoHundredFiftySix, .sixteen: self
        case .eight: degradedToEight()
        case .none: withoutColor()
        }
    }

    private static let brightBlack: UInt8 = 8

    private func degradedToEight() -> Style {
        var style = self
        if let foreground, foreground.in16 >= Style.brightBlack {
            if foreground.in16 == Style.brightBlack {
                style.foreground = nil
                style.dim = true
            } else {
                style.foreground = foreground.withPlainSixteen()
                // White is bright enough, and making every bright word bold would hide what is meant to be bold.
                style.bold = bold || foreground.in16 != 15
            }
        }
        if let background, background.in16 >= Style.brightBlack {
            style.background = background.withPlainSixteen()
        }
        return style
    }

    private func withoutColor() -> Style {
        Style(
            bold: bold, dim: dim || foreground?.in16 == Style.brightBlack, underline: underline,
            reverse: reverse || background != nil)
    }
}

extension Color {
    /// Returns the same colour with the plain variant as its substitute among the 16.
    fileprivate func withPlainSixteen() -> Color {
        Color(red: red, green: green, blue: blue, in256: in256, in16: in16 & 7)
    }
}
