import Canvas
import Testing

@Suite("Dividing rectangles")
struct LayoutTests {
    private let screen = Rect(column: 0, row: 0, width: 80, height: 24)

    @Test("rows of fixed and flexible height fill the whole rectangle")
    func rows() {
        let parts = screen.rows([.fixed(2), .flexible(), .fixed(1), .fixed(1)])
        #expect(parts.map(\.rows) == [0..<2, 2..<22, 22..<23, 23..<24])
        #expect(parts.allSatisfy { $0.columns == 0..<80 })
    }

    @Test("flexible parts share by weight, with nothing left over, and keep their minimum")
    func weights() {
        let parts = screen.columns([.flexible(weight: 2), .flexible(weight: 1), .flexible(minimum: 10)], gap: 1)
        #expect(parts.map(\.columns) == [0..<34, 35..<52, 53..<80])
        let narrow = Rect(column: 0, row: 0, width: 12, height: 1)
        #expect(
            narrow.columns([.flexible(), .flexible(minimum: 10), .fixed(2)]).map(\.columns) == [0..<0, 0..<10, 10..<12])
    }

    @Test("parts without room are empty and never outside")
    func tooSmall() {
        let narrow = Rect(column: 5, row: 5, width: 4, height: 1)
        #expect(narrow.columns([.fixed(3), .fixed(3), .fixed(3)], gap: 1).map(\.columns) == [5..<8, 9..<9, 9..<9])
    }

    @Test("two columns with a gap")
    func halves() {
        let (left, right) = Rect(column: 1, row: 2, width: 78, height: 20).halves(gap: 3)
        #expect(left == Rect(column: 1, row: 2, width: 38, height: 20))
        #expect(right == Rect(column: 42, row: 2, width: 37, height: 20))
    }

    @Test("taking from the top and the bottom leaves the rest")
    func taking() {
        var rest = screen
        #expect(rest.takeTop(2) == Rect(column: 0, row: 0, width: 80, height: 2))
        #expect(rest.takeBottom(2) == Rect(column: 0, row: 22, width: 80, height: 2))
        #expect(rest == Rect(column: 0, row: 2, width: 80, height: 20))
        #expect(rest.takeTop(100) == Rect(column: 0, row: 2, width: 80, height: 20))
        #expect(rest.isEmpty)
    }

    @Test("insets and intersections shrink to nothing at most")
    func insets() {
        #expect(screen.inset(by: 1) == Rect(column: 1, row: 1, width: 78, height: 22))
        #expect(Rect(column: 0, row: 0, width: 3, height: 3).inset(by: 2).isEmpty)
        #expect(screen.intersection(Rect(column: 90, row: 0, width: 5, height: 5)).isEmpty)
        #expect(Size(width: -4, height: 2) == Size(width: 0, height: 2))
    }
}
