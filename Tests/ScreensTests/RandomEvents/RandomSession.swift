import Canvas
import Diary
import Statistics
import Testing

@testable import Screens

/// The program from start to exit, with a disk that is slow and sometimes full, another program that writes to the diary,
/// and a user who presses every key there is.
struct RandomSession {
    private(set) var model: AppModel
    /// What is on disk.
    private(set) var stored: StoredDiary
    /// What would be on disk without any changes since the start, except those of the other program.
    private(set) var untouched: StoredDiary
    /// Whether the user has quit.
    private(set) var isOver = false
    private var events: RandomEvents
    private var time: ClockTime
    private var writes: [WriteRequest] = []
    private var searches: [Int] = []
    private var drafts: [Draft] = []
    private var written = 0

    /// Starts the program with a diary.
    init(_ stored: StoredDiary, at time: ClockTime, events: RandomEvents) {
        self.stored = stored
        untouched = stored
        self.time = time
        var events = events
        var preferences = Preferences()
        preferences.trackedHabits = stored.trackedHabits
        model = AppModel(
            size: Size(width: 80, height: 24), time: time, catalog: stored.catalog, preferences: preferences,
            diary: DiaryState(),
            seed: events.random.next())
        self.events = events
        receive(.routinesRead(stored.routines))
        receive(.reviewsRead(stored.reviews))
        receive(.experimentsRead(stored.experiments))
        receive(.started)
        receive(.restRead(stored.readings))
    }

    /// What continues after the session: the clocks, the random numbers, the disk.
    var remains: (stored: StoredDiary, time: ClockTime, events: RandomEvents) { (stored, time, events) }

    /// Performs one event and, now and then, what was waiting for the disk or a thread.
    mutating func step() {
        receive(events.next(size: model.size))
        if events.isOne(in: 3) { answerWrite() }
        if events.isOne(in: 40) { answerSearch() }
        if events.isOne(in: 200) { writeElsewhere() }
        if events.isOne(in: 10) { advance(bySeconds: .random(in: 0..<900, using: &events.random)) }
        if events.isOne(in: 8) { draw() }
    }

    /// Draws a frame, which has to be the same without anything cached.
    func draw() {
        let canvas = view(model)
        #expect(canvas.size == model.size)
        var bare = model
        bare.today.columns = Memo()
        bare.week.facts = Memo()
        bare.body.reports = Memo()
        bare.stretches.history = Memo()
        // Styles and the cursor count, too; as a Boolean, since a difference would print both canvases.
        let isSame = view(bare) == canvas
        #expect(isSame, "\(model.screen) at \(model.size):\n\(canvas.text)\n\(view(bare).text)")
    }

    /// Finishes all writes.
    mutating func finishWrites() {
        while !model.writes.isEmpty {
            answerWrite(succeeding: true)
            if writes.isEmpty { press(.escape) }
        }
    }

    /// Closes every form and undoes everything since the start.
    mutating func undoEverything() {
        receive(.resized(Size(width: 80, height: 24)))
        for _ in 0..<20 where !model.overlays.isEmpty || model.screen != .today {
            press(.escape)
            if model.overlays.isEmpty { press(.character("T")) }
        }
        #expect(model.overlays.isEmpty, "a dialog that Esc does not close")
        for _ in 0..<model.history.done.count { press(.character("u")) }
        #expect(model.history.done.isEmpty, "a step that cannot be undone")
        finishWrites()
    }

    private mutating func press(_ key: Key) { receive(.input(.key(key))) }

    private mutating func receive(_ event: Event) {
        for effect in update(&model, event, at: time) { perform(effect) }
    }

    private mutating func perform(_ effect: Effect) {
        switch effect {
        case .write(let request): writes.append(request)
        case .readMonths(let months): receive(.monthsRead(months.map(stored.reading)))
        case .openEditor(let entry): receive(.editorReturned(edited(entry)))
        case .tell: break
        case .savePicture(let picture): receive(.pictureSaved(.saved(picture.name)))
        case .suspend: receive(.resumed)
        case .findLinks(let request): searches.append(request.token)
        case .stopFindingLinks: searches = []
        case .findHelps(let request): receive(.helpsFound(HelpsAnswer(request)))
        case .keepDrafts(let kept): drafts = kept
        case .quit: leave()
        case .readRest, .wake, .ring, .flash, .redraw, .discardDrafts: break
        }
    }

    /// Ends the session; anything not on disk has to be among the drafts.
    private mutating func leave() {
        isOver = true
        let unsaved = model.writes.changes.compactMap(\.ofEntry).compactMap { change -> Entry? in
            if case .delete = change { nil } else { change.result }
        }
        #expect(unsaved.allSatisfy { entry in drafts.contains { $0.entry == entry } }, "an entry is lost at the end")
    }

    private mutating func answerWrite(succeeding: Bool = false) {
        guard !writes.isEmpty else { return }
        let request = writes.removeFirst()
        if !succeeding, events.isOne(in: 10) {
            return receive(.writeFinished(token: request.token, .failed("No space left on device.")))
        }
        stored.carryOut(request)
        receive(.writeFinished(token: request.token, .saved))
    }

    private mutating func answerSearch() {
        guard let token = searches.last else { return }
        receive(.linksProgress(token: token, Double.random(in: 0...1, using: &events.random)))
        if events.isOne(in: 3) {
            searches = []
            receive(.linksFound(token: token, nil))
        }
    }

    private mutating func edited(_ entry: Entry) -> EditorOutcome {
        var changed = entry
        changed.note = "Written in an editor."
        changed.edited = time.now
        return events.pick([.changed(from: entry, to: changed), .unchanged, .failed("Line 3: a score was expected.")])
    }

    /// Adds an entry as another program, which the open one notices.
    private mutating func writeElsewhere() {
        written += 1
        let daysAgo = Int.random(in: 0..<4000, using: &events.random)
        var entry = Entry(
            id: EntryID("elsewhere-\(time.now.instant)-\(written)"),
            when: time.now.advanced(bySeconds: -daysAgo * 86_400))
        entry.pain = PainScore(Int.random(in: 0...10, using: &events.random))
        stored.logbook.insert(entry)
        untouched.logbook.insert(entry)
        receive(.monthsRead([stored.reading(entry.when.date.yearMonth)]))
    }

    private mutating func advance(bySeconds seconds: Int) {
        time.now = time.now.advanced(bySeconds: seconds)
        time.uptime += Double(seconds)
        receive(.tick)
    }
}
