import Canvas
import Testing

@Suite("Dividing rectangles")
struct LayoutTests {
    private let screen = Rect(column: 0, row: 0, width: 80, height: 24)

    @Test("two columns with a gap")
    func split() {
        let (left, right) = Rect(column: 1, row: 2, width: 78, height: 20).split(leftWidth: 38, gap: 3)
        #expect(left == Rect(column: 1, row: 2, width: 38, height: 20))
        #expect(right == Rect(column: 42, row: 2, width: 37, height: 20))
        let narrow = screen.split(leftWidth: 100, gap: 3)
        #expect(narrow.left == screen)
        #expect(narrow.right.isEmpty)
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
        #expect(
            screen.inset(left: 1, top: 1, right: 1, bottom: 1) == Rect(column: 1, row: 1, width: 78, height: 22))
        #expect(Rect(column: 0, row: 0, width: 3, height: 3).inset(left: 2, top: 2, right: 2, bottom: 2).isEmpty)
        #expect(screen.intersection(Rect(column: 90, row: 0, width: 5, height: 5)).isEmpty)
        #expect(Size(width: -4, height: 2) == Size(width: 0, height: 2))
    }
}
