import Statistics
import Testing

@testable import Canvas

@Suite("Changes between two canvases")
struct CanvasDiffTests {
    @Test("the runs contain only the cells that changed")
    func changedRuns() {
        var old = Canvas(size: Size(width: 20, height: 2))
        old.put("worst 6   usual 4", at: .zero)
        var new = old
        new.put("7", at: Point(column: 6, row: 0))
        new.put("腰", at: Point(column: 10, row: 1), style: Style(bold: true))
        let runs = new.diff(from: old)
        #expect(runs.map(\.start) == [Point(column: 6, row: 0), Point(column: 10, row: 1)])
        #expect(runs.map { $0.cells.map(\.cluster) } == [["7"], ["腰", " "]])
        #expect(new.diff(from: new).isEmpty)
    }

    @Test("a canvas of another size changes in every cell")
    func sizes() {
        let runs = Canvas(size: Size(width: 3, height: 2)).diff(from: Canvas(size: Size(width: 2, height: 2)))
        #expect(runs.map(\.cells.count) == [3, 3])
    }

    @Test("applying the changes to the old canvas gives the new one, and no run splits a wide character")
    func property() {
        var random = SplitMix64(seed: 99)
        for _ in 0..<500 {
            let size = Size(
                width: Int.random(in: 1...14, using: &random), height: Int.random(in: 1...4, using: &random))
            var old = Canvas(size: size)
            random.draw(on: &old)
            var new = old
            random.draw(on: &new)
            let runs = new.diff(from: old)
            #expect(runs.allSatisfy { $0.cells.first?.width != 0 && $0.cells.last?.width != 2 })
            for run in runs {
                for (offset, cell) in run.cells.enumerated() {
                    old.cells[run.start.row * size.width + run.start.column + offset] = cell
                }
            }
            #expect(old == new)
        }
    }
}
