import Canvas
import Diary
import Screens

/// The screens showing a diary of ten years, with a disk that accepts everything at once.
public final class OpenDiary {
    private var model: AppModel
    private var shown = Canvas(size: .zero)
    private let time: ClockTime
    /// Whether the screens have work left that should continue at once, such as a long search.
    public private(set) var isTickDue = false

    /// Opens a diary, reads all of it, and draws the first frame.
    public init(_ entries: [Entry], now: Moment) {
        time = ClockTime(now: now, uptime: 1000)
        model = AppModel(size: Size(width: 80, height: 24), time: time, diary: DiaryState(), seed: 1)
        receive(.started)
        let readings = Dictionary(grouping: entries, by: \.when.date.yearMonth).map {
            LoadedMonth(month: $0, entries: $1)
        }
        receive(.restRead(readings))
        draw()
    }

    /// The number of entries.
    public var entryCount: Int { model.diary.logbook.entries.count }

    /// The text of the last row, which names the keys of the screen or dialog on view.
    public var footer: String {
        (0..<shown.size.width).compactMap { shown[Point(column: $0, row: shown.size.height - 1)]?.cluster }
            .reduce(into: "") { $0.append($1) }
    }

    /// Presses a key: passes it to the model, draws, and finds the cells to send to the terminal.
    ///
    /// - Returns: The number of runs of cells.
    @discardableResult
    public func press(_ key: Key) -> Int {
        receive(.input(.key(key)))
        return draw()
    }

    /// Continues the remaining work, and draws; returns the same.
    @discardableResult
    public func tick() -> Int {
        isTickDue = false
        receive(.tick)
        return draw()
    }

    private func receive(_ event: Event) {
        for effect in update(&model, event, at: time) {
            switch effect {
            case .write(let request): receive(.writeFinished(token: request.token, .saved))
            case .wake(let seconds): isTickDue = seconds == 0
            default: break
            }
        }
    }

    @discardableResult
    private func draw() -> Int {
        let canvas = view(model)
        defer { shown = canvas }
        return canvas.diff(from: shown).count
    }
}
