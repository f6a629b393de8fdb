/// A line over time in dots of braille, or in ASCII at three heights a row.
///
/// Values are spread evenly over the width. What is missing is a gap: no line is ever drawn across it.
public struct LinePlot: Hashable, Sendable {
    /// Something that happened at a value's place.
    public struct Event: Hashable, Sendable {
        /// The place among the values.
        public var index: Int
        /// What it is called.
        public var name: String

        /// Makes an event.
        public init(at index: Int, _ name: String) {
            (self.index, self.name) = (index, name)
        }
    }

    /// The looks of the parts.
    public struct Styles: Hashable, Sendable {
        /// The line.
        public var line: Style
        /// Behind the line where ``LinePlot/bands`` are.
        public var band: Style
        /// Stands in bands where there is no colour to fill them with.
        public var bandSign: Character?
        /// The dotted line of the usual value.
        public var usual: Style
        /// Events.
        public var event: Style

        /// Makes looks.
        public init(line: Style, band: Style, bandSign: Character? = nil, usual: Style, event: Style) {
            (self.line, self.band, self.bandSign) = (line, band, bandSign)
            (self.usual, self.event) = (usual, event)
        }
    }

    /// The values, in the order of time; nil where there is none.
    public var values: [Double?]
    /// The values at the lower and the upper edge; what lies outside is drawn at the edge.
    public var scale: ClosedRange<Double>
    /// Stretches of values with a ground of their own.
    public var bands: [Range<Int>]
    /// A value drawn as a dotted line.
    public var usual: Double?
    /// What happened.
    public var events: [Event]

    /// Makes a plot.
    public init(
        _ values: [Double?], scale: ClosedRange<Double>, bands: [Range<Int>] = [], usual: Double? = nil,
        events: [Event] = []
    ) {
        self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
        (self.scale, self.bands, self.usual, self.events) = (scale, bands, usual, events)
    }

    /// The column of the value at a place, of so many.
    public func column(of index: Int, width: Int) -> Int { dot(of: index, dots: width * 2) / 2 }

    /// The columns that a stretch of values covers; at least one where there is a value.
    public func columns(of indices: Range<Int>, width: Int) -> Range<Int> {
        let indices = indices.clamped(to: 0..<values.count)
        guard !indices.isEmpty else { return 0..<0 }
        return column(of: indices.lowerBound, width: width)..<(column(of: indices.upperBound - 1, width: width) + 1)
    }

    func dot(of index: Int, dots: Int) -> Int {
        guard values.count > 1 else { return 0 }
        let share = Double(min(max(index, 0), values.count - 1)) / Double(values.count - 1)
        return Int((share * Double(max(0, dots - 1))).rounded())
    }

    /// The height of a value in so many steps, counted from above.
    func step(of value: Double, steps: Int) -> Int {
        let extent = scale.upperBound - scale.lowerBound
        let share = extent > 0 ? (min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound) / extent : 0
        return steps - 1 - Int((share * Double(max(0, steps - 1))).rounded())
    }
}
