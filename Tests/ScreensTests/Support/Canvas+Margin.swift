import Canvas

extension Canvas {
    /// The lines, other than rules, with something in the last column of the screen.
    var linesTouchingTheEdge: [String] {
        lines.filter { line in
            TextWidth.columns(of: line) >= size.width && !line.allSatisfy { "\u{2500}-".contains($0) }
        }
    }
}
