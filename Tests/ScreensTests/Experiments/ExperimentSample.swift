import Canvas
import Diary
import Trends

@testable import Screens

/// A diary of half a year in which no links are found, with experiments in it, and Links showing them.
enum ExperimentSample {
    /// Returns an experiment that starts this many days before the day of the pictures.
    static func experiment(
        _ id: String, daysAgo: Int, pairs: Int, _ criterion: Experiment.Criterion, _ words: [String],
        stoppedAfter days: Int? = nil
    ) -> Experiment {
        let start = SampleDiary.day - daysAgo
        guard let design = Experiment.Design(pairs: pairs), let trial = try? Name(parsing: words[1]),
            let control = try? Name(parsing: words[2]),
            var experiment = Experiment(
                id: EntryID(id), registered: moment("\(start - 1) 21:00 +0000"), question: words[0], trial: trial,
                control: control, criterion: criterion, start: start, design: design, seed: 5,
                order: Experiment.drawnOrder(pairs: pairs, seed: 5))
        else { preconditionFailure("no such experiment: \(id)") }
        if let days {
            experiment.stopped = start + days
            experiment.reason = "had the flu"
        }
        return experiment
    }

    /// On day 12 of 72.
    static let running = experiment(
        "e1", daysAgo: 11, pairs: 12, .habit("crossed legs", is: .answer(false)),
        ["Does it help to avoid crossed legs?", "avoid crossed legs", "crossed legs as usual"])
    /// Over for a few days.
    static let finished = experiment(
        "e2", daysAgo: 48, pairs: 6, .stretch("strap hamstring"),
        ["Does strap hamstring help?", "strap hamstring", "no strap hamstring"])
    /// Stopped on day 15.
    static let stopped = experiment(
        "e3", daysAgo: 100, pairs: 12, .habit("slept", is: .choice("on side")),
        ["Does sleeping on side help?", "sleeping on side", "sleeping as usual"], stoppedAfter: 14)

    /// Links once its search has finished.
    static func store(
        _ experiments: [Experiment] = [running, finished, stopped], size: Size = Size(width: 80, height: 24),
        glyphs: Glyphs = .unicode
    ) -> TestStore {
        var store = LinksSample.nothing.store(size: size, glyphs: glyphs)
        store.receive(.experimentsRead(experiments))
        return store
    }
}
