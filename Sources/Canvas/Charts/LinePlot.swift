/// A line over time, drawn in braille dots, or in ASCII at three heights per row.
///
/// Values are spread evenly over the width. Missing values leave a gap: no line is ever drawn across it.
public struct LinePlot: Hashable, Sendable {
    /// An event marked on the plot.
    public struct Event: Hashable, Sendable {
        /// The index of its value.
        public var index: Int
        /// The name of the event.
        public var name: String

        /// Creates an event.
        public init(at index: Int, _ name: String) {
            (self.index, self.name) = (index, name)
        }
    }

    /// The styles of the parts.
    public struct Styles: Hashable, Sendable {
        /// The line.
        public var line: Style
        /// The background of the line in ``LinePlot/bands``.
        public var band: Style
        /// The character that fills bands if there is no colour for them; nil leaves them empty.
        public var bandSign: Character?
        /// The dotted line of the usual value.
        public var usual: Style
        /// The events.
        public var event: Style

        /// Creates styles.
        public init(line: Style, band: Style, bandSign: Character? = nil, usual: Style, event: Style) {
            (self.line, self.band, self.bandSign) = (line, band, bandSign)
            (self.usual, self.event) = (usual, event)
        }
    }

    /// The values in chronological order; nil for missing ones.
    public var values: [Double?]
    /// The values at the lower and the upper edge; values outside are drawn at the edge.
    public var scale: ClosedRange<Double>
    /// Ranges of values with a highlighted background.
    public var bands: [Range<Int>]
    /// A value drawn as a dotted line; nil for none.
    public var usual: Double?
    /// The events.
    public var events: [Event]

    /// Creates a plot.
    public init(
        _ values: [Double?], scale: ClosedRange<Double>, bands: [Range<Int>] = [], usual: Double? = nil,
        events: [Event] = []
    ) {
        self.values = values.map { $0.flatMap { $0.isFinite ? $0 : nil } }
        (self.scale, self.bands, self.usual, self.events) = (scale, bands, usual, events)
    }

    /// Returns the column of the value at an index, in a plot of this width.
    public func column(of index: Int, width: Int) -> Int { dot(of: index, dots: width * 2) / 2 }

    /// Returns the columns that a range of values covers; at least one if it contains a value.
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

    /// Returns the row of a value on a scale of `steps` steps, counted from the top.
    func step(of value: Double, steps: Int) -> Int {
        let extent = scale.upperBound - scale.lowerBound
        let share = extent > 0 ? (min(max(value, scale.lowerBound), scale.upperBound) - scale.lowerBound) / extent : 0
        return steps - 1 - Int((share * Double(max(0, steps - 1))).rounded())
    }
}
