import Canvas
import Diary
import Screens

/// The screens over a diary of ten years, with a disk that takes everything at once.
final class OpenDiary {
    private var model: AppModel
    private var shown = Canvas(size: .zero)
    private let time: TimeReading

    /// Opens a diary, reads all of it, and draws the first frame.
    init(_ entries: [Entry], now: Moment) {
        time = TimeReading(now: now, uptime: 1000)
        model = AppModel(size: Size(width: 80, height: 24), time: time, diary: DiaryState(), seed: 1)
        receive(.started)
        let readings = Dictionary(grouping: entries, by: \.when.date.yearMonth).map {
            MonthReading(month: $0, entries: $1)
        }
        receive(.restRead(readings))
        draw()
    }

    /// Presses keys by their names, with blanks between, each followed by a frame.
    func press(_ keys: String) {
        for key in keys.split(separator: " ").compactMap({ Key(named: String($0)) }) { press(key) }
    }

    /// Presses a key: takes it into the model, draws, and finds the cells that the terminal would be sent.
    @discardableResult
    func press(_ key: Key) -> Int {
        receive(.input(.key(key)))
        return draw()
    }

    private func receive(_ event: Event) {
        for case .write(let request) in update(&model, event, at: time) {
            receive(.writeFinished(token: request.token, .saved))
        }
    }

    @discardableResult
    private func draw() -> Int {
        let canvas = view(model)
        defer { shown = canvas }
        return canvas.diff(from: shown).count
    }
}
