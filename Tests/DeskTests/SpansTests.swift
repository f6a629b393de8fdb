import Desk
import Statistics
import Testing

@Suite struct SpansTests {
    @Test func spansAreInOrderAndShorterGapsAreClosed() {
        let spans = Spans([20..<30, 0..<10, 35..<40, 5..<5], closing: 10)
        #expect(spans.ranges == [0..<10, 20..<40])
        #expect(spans.total == 30)
        #expect(spans.gaps == [10..<20])
    }

    @Test func aTimeIsAddedWhereverItBelongs() {
        let spans = Spans([100..<110], closing: 5)
        #expect(spans.adding(112..<113).ranges == [100..<113])
        #expect(spans.adding(0..<1).ranges == [0..<1, 100..<110])
        #expect(spans.adding(104..<106).ranges == [100..<110])
    }

    @Test func whatIsCutApartStaysApart() {
        let spans = Spans([0..<100], closing: 60).cutting(out: 40..<50)
        #expect(spans.ranges == [0..<40, 50..<100])
        #expect(spans.cutting(out: 0..<45).ranges == [50..<100])
    }

    @Test(arguments: 0..<300)
    func theUnionOfMachinesDependsOnNoOrderAndOnNoRepetition(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let gap = [0, 60, 120, 300].randomElement(using: &random) ?? 0
        let (a, b, c) = (
            Spans.random(closing: gap, &random), Spans.random(closing: gap, &random),
            Spans.random(closing: gap, &random)
        )
        #expect(a.union(b) == b.union(a))
        #expect(a.union(a) == a)
        #expect(a.union(b).union(b) == a.union(b))
        #expect(a.union(b).union(c) == a.union(b.union(c)))
        #expect(a.union(b).total >= max(a.total, b.total))
        #expect(a.union(b).gaps.allSatisfy { $0.count >= max(gap, 1) })
    }
}

extension Spans {
    /// Returns up to twelve spans of a day.
    static func random(closing gap: Int, _ random: inout SplitMix64) -> Spans {
        let times = (0..<Int.random(in: 0...12, using: &random)).map { _ in
            let start = Int.random(in: 0..<86_400, using: &random)
            return start..<(start + Int.random(in: 1...7200, using: &random))
        }
        return Spans(times, closing: gap)
    }
}
