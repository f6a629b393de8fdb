import Diary
import Testing
import Trends

@Suite("Drawing the order of an experiment")
struct ExperimentDrawingTests {
    @Test("the same seed draws the same order, and either arm comes first about equally often")
    func order() {
        #expect(Experiment.drawnOrder(pairs: 12, seed: 5) == Experiment.drawnOrder(pairs: 12, seed: 5))
        let first = (0..<200 as Range<UInt64>).reduce(0) { count, seed in
            count + Experiment.drawnOrder(pairs: 12, seed: seed).count { $0 }
        }
        #expect((1120...1280).contains(first))
    }
}
