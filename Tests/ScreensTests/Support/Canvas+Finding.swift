import Canvas

extension Canvas {
    /// Returns the first position of a text, reading row by row, or nil.
    func firstPlace(of text: String) -> Point? {
        let wanted = Array(text)
        for row in 0..<size.height {
            let places = self.row(row).enumerated().filter { $0.element.width > 0 }
            for start in places.indices where start + wanted.count <= places.count {
                if zip(places[start...], wanted).allSatisfy({ $0.element.cluster == $1 }) {
                    return Point(column: places[start].offset, row: row)
                }
            }
        }
        return nil
    }
}
