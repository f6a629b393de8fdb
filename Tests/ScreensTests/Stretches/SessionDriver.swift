import Canvas
import Diary
import Testing

@testable import Screens

/// Runs a stretch session on a clock that only the test moves: it ticks when the model requests it, and can be stopped.
struct SessionDriver {
    private(set) var model: AppModel
    private(set) var time: ClockTime
    /// How often the bell rang and the screen flashed.
    private(set) var rings = 0
    private(set) var flashes = 0
    /// What was announced to a user who isn't looking.
    private(set) var told: [String] = []
    /// The changes written to the diary, in order.
    private(set) var written: [WriteRequest] = []
    /// Whether the program was asked to quit.
    private(set) var isOver = false
    /// When the next tick is due, in seconds of uptime.
    private var due: Double?

    init(_ model: AppModel) {
        self.model = model
        time = model.time
        // A new size is an event like any other; the tick it requests is the first one known here.
        take(.resized(model.size))
    }

    /// Sets the cue at the end of a hold.
    mutating func setCue(_ cue: Preferences.Cue?) { model.preferences.cue = cue }

    /// The uptime since the start of the model of the tests.
    var seconds: Double { time.uptime - 1000 }

    /// Presses keys by name, separated by blanks.
    mutating func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
        for name in keys.split(separator: " ") {
            guard let key = Key(named: String(name)) else {
                Issue.record("no key is called \(name)", sourceLocation: sourceLocation)
                continue
            }
            take(.input(.key(key)))
        }
    }

    /// Lets time pass, with every tick requested.
    ///
    /// - Parameter lateness: how late each tick is, as on a slow terminal.
    mutating func wait(_ seconds: Double, lateness: Double = 0) {
        let end = time.uptime + seconds
        while let due, due + lateness <= end {
            pass(due + lateness - time.uptime)
            self.due = nil
            take(.tick)
        }
        pass(end - time.uptime)
    }

    /// Lets time pass while the program is suspended, and resumes it.
    mutating func suspend(_ seconds: Double) {
        pass(seconds)
        take(.resumed)
        if let due, due <= time.uptime {
            self.due = nil
            take(.tick)
        }
    }

    /// Sends an event now; every write succeeds at once.
    mutating func take(_ event: Event) {
        for effect in update(&model, event, at: time) {
            switch effect {
            case .write(let request):
                written.append(request)
                take(.writeFinished(token: request.token, .saved))
            case .wake(let seconds): due = time.uptime + seconds
            case .ring: rings += 1
            case .flash: flashes += 1
            case .tell(let words, _): told.append(words)
            case .quit: isOver = true
            default: break
            }
        }
    }

    private mutating func pass(_ seconds: Double) {
        guard seconds > 0 else { return }
        let before = time.uptime
        time.uptime += seconds
        // Whole seconds of the local clock follow the other one.
        let whole = Int(time.uptime.rounded(.down)) - Int(before.rounded(.down))
        time.now = time.now.advanced(bySeconds: whole)
    }

    /// What is in progress: `change ball under glute, left 5`, `hold …`, `paused …`, `ready …`, `done`.
    var state: String {
        let session = StretchSession(model)
        guard let item = session.currentItem else { return "done" }
        let timer = model.stretches.timer
        let stage = timer.stage.map { $0 == .hold ? "hold" : "change" } ?? "ready"
        let left = timer.remaining(at: time.uptime) ?? Double(item.duration.seconds)
        return "\(timer.isPaused ? "paused " : "")\(stage) \(item.words) \(Int(left.rounded(.up)))"
    }

    /// The holds of the day, in the diary's format.
    var holds: [String] { entries.flatMap { $0.holds.map(\.text) } }

    /// The sessions of the day.
    var entries: [Entry] {
        model.diary.logbook.entries(on: model.presentDay).filter { $0.hasExercise || $0.painBefore != nil }
    }

    var screen: Canvas { view(model) }

    /// The keys at the bottom, and the message above them.
    var footer: String { screen.lines[model.size.height - 1] }
    var message: String { screen.lines[model.size.height - 3] }
}
