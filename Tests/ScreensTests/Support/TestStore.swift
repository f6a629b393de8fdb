import Canvas
import Diary
import Testing

@testable import Screens

/// A model under test with a clock that only the test moves: send an event, state what changes, and nothing else may change.
struct TestStore {
    private(set) var model: AppModel
    /// The effects of the latest event.
    private(set) var effects: [Effect] = []
    /// Whether the model wants a tick at once.
    private(set) var isTickDue = false
    /// The clock readings.
    private(set) var time: ClockTime

    init(_ model: AppModel) {
        self.model = model
        time = model.time
    }

    /// Lets time pass.
    mutating func advance(bySeconds seconds: Int) {
        time.now = time.now.advanced(bySeconds: seconds)
        time.uptime += Double(seconds)
    }

    /// Sends an event and expects these effects, and no change of the model other than the one stated.
    mutating func send(
        _ event: Event, expecting expected: [Effect] = [], sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (inout AppModel) -> Void = { _ in }
    ) {
        var wanted = model
        receive(event)
        wanted.time = time
        change(&wanted)
        #expect(effects == expected, sourceLocation: sourceLocation)
        let differences = Self.differences(Self.stated(wanted), Self.stated(model))
        #expect(
            differences.isEmpty, "differs in \(differences.joined(separator: ", "))", sourceLocation: sourceLocation)
    }

    /// Sends an event without any expectations.
    mutating func receive(_ event: Event) {
        if event == .tick { isTickDue = false }
        effects = update(&model, event, at: time).filter { effect in
            guard case .wake(let seconds) = effect else { return true }
            isTickDue = seconds == 0
            return false
        }
    }

    /// Presses keys by name, separated by blanks; every write succeeds at once, and due ticks are sent.
    mutating func press(_ keys: String) {
        for name in keys.split(separator: " ") {
            guard let key = Key(named: String(name)) else {
                Issue.record("no key is called \(name)")
                continue
            }
            receive(.input(.key(key)))
            finishWrites()
            answerHelps()
            let asked = effects
            while isTickDue { receive(.tick) }
            effects = asked
        }
    }

    /// Changes entries as a screen does; every write succeeds at once.
    mutating func commit(_ changes: [Change]) {
        model.commit(changes, summary: "changed")
        receive(.tick)
        finishWrites()
    }

    /// Types text, character by character.
    mutating func type(_ text: String) {
        for character in text { receive(.input(.key(.character(character)))) }
    }

    /// Confirms the writes requested by the latest event.
    mutating func finishWrites() {
        var requests = effects
        while let effect = requests.popLast() {
            guard case .write(let request) = effect else { continue }
            let others = effects
            receive(.writeFinished(token: request.token, .saved))
            requests += effects
            effects = others + effects
        }
    }

    /// Answers a search for what eases pain.
    private mutating func answerHelps() {
        for case .findHelps(let request) in effects {
            let others = effects
            receive(.helpsFound(HelpsAnswer(request)))
            effects = others + effects
        }
    }

    /// The changes that the latest event asked the run loop to write.
    var written: [DiaryChange] {
        effects.flatMap { effect -> [DiaryChange] in
            if case .write(let request) = effect { request.changes } else { [] }
        }
    }

    /// The screen as text.
    var screen: String { view(model).text }

    /// The row of the message.
    var message: String { view(model).lines[model.size.height - 3] }

    /// The keys at the bottom.
    var footer: String { view(model).lines[model.size.height - 1] }

    /// Returns the entries of a day.
    func entries(on day: DiaryDate) -> [Entry] { model.diary.logbook.entries(on: day) }

    /// Returns the model without what is derived from the rest: scroll positions and the like.
    private static func stated(_ model: AppModel) -> AppModel {
        var model = model
        model.today.list = ListState(selection: model.today.list.selection)
        model.today.scroll = []
        model.journal = JournalModel()
        model.body.tops = BodyModel.Tops()
        model.wakeTime = nil
        model.requestedMonths = []
        return model
    }

    /// Returns the names of the properties in which two models differ.
    private static func differences(_ left: AppModel, _ right: AppModel) -> [String] {
        guard left != right else { return [] }
        let pairs = zip(Mirror(reflecting: left).children, Mirror(reflecting: right).children)
        let names = pairs.compactMap { pair -> String? in
            "\(pair.0.value)" == "\(pair.1.value)" ? nil : pair.0.label
        }
        return names.isEmpty ? ["something without a name"] : names
    }
}
