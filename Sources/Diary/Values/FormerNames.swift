/// The former names of renamed things, each with its current name.
///
/// A renaming applies from the moment it is made: anything logged under the old name, whether it hasn't been rewritten yet or
/// arrives later from another device, counts under the current one.
public struct FormerNames: Hashable, Sendable {
    /// The kind of thing that has a name.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// A habit or an activity, which share a namespace.
        case habit
        /// A site of the body.
        case site
        /// A word for how pain feels.
        case feel
        /// A stretch, a release or another exercise.
        case stretch
        /// A treatment.
        case care
        /// A medicine.
        case medicine
    }

    private var current: [Kind: [Name: Name]] = [:]

    /// Creates an empty set of renamings.
    public init() {}

    /// Whether nothing was ever renamed.
    public var isEmpty: Bool { current.isEmpty }

    /// Records the current name of a thing that had another name before.
    public mutating func note(_ former: Name, of kind: Kind, isNow name: Name) {
        if former != name { current[kind, default: [:]][former] = name }
    }

    /// Adds other renamings.
    public mutating func add(_ others: FormerNames) {
        for (kind, names) in others.current { current[kind, default: [:]].merge(names) { _, other in other } }
    }

    /// Frees a name that something else has taken.
    public mutating func free(_ name: Name, of kind: Kind) {
        current[kind]?[name] = nil
        if current[kind]?.isEmpty == true { current[kind] = nil }
    }

    /// Returns whether a name that was mapped by earlier renamings is no longer mapped by these.
    public func frees(oneOf earlier: FormerNames) -> Bool {
        earlier.current.contains { kind, names in names.keys.contains { current[kind]?[$0] == nil } }
    }

    /// Returns the current name of a thing, given a current or former one.
    public func name(for name: Name, of kind: Kind) -> Name {
        guard let names = current[kind], var found = names[name] else { return name }
        // A thing may have been renamed on two devices; a cycle of names ends where it began.
        for _ in 0..<names.count {
            guard let next = names[found], next != name else { break }
            found = next
        }
        return found
    }

    /// Returns the names that a thing had before, given its current one.
    public func formerNames(of name: Name, _ kind: Kind) -> [Name] {
        (current[kind] ?? [:]).keys.filter { $0 != name && self.name(for: $0, of: kind) == name }
    }

    /// Returns whether a text occurs in a current name, so that an entry may get it by being read under that.
    ///
    /// - Parameter text: a text in the form by which names are compared.
    public func canName(_ text: String) -> Bool {
        current.values.contains { names in names.values.contains { $0.key.containsText(text) } }
    }

    /// Returns an entry under the current names.
    public func renamed(_ entry: Entry) -> Entry {
        guard !isEmpty else { return entry }
        var entry = entry
        rename(&entry.habits, \.name, .habit)
        rename(&entry.activities, \.name, .habit)
        rename(&entry.sites, \.name, .site)
        rename(&entry.feels, \.self, .feel)
        rename(&entry.holds, \.name, .stretch)
        rename(&entry.exercises, \.name, .stretch)
        rename(&entry.care, \.name, .care)
        rename(&entry.medicines, \.name, .medicine)
        if current[.habit] != nil { entry.triggers = entry.triggers.map(renamed(trigger:)) }
        return entry
    }

    /// A trigger is a habit, an activity or free text.
    private func renamed(trigger: String) -> String {
        guard let old = try? Name(parsing: trigger) else { return trigger }
        let new = name(for: old, of: .habit)
        return new == old ? trigger : new.text
    }

    /// Returns a routine under the current names of its stretches.
    public func renamed(_ routine: Routine) -> Routine {
        guard !isEmpty else { return routine }
        var routine = routine
        rename(&routine.items, \.stretch, .stretch)
        return routine
    }

    /// Returns an experiment under the current name in its criterion.
    public func renamed(_ experiment: Experiment) -> Experiment {
        guard !isEmpty, let criterion = experiment.criterion else { return experiment }
        var experiment = experiment
        experiment.criterion = renamed(criterion)
        return experiment
    }

    private func renamed(_ criterion: Experiment.Criterion) -> Experiment.Criterion {
        switch criterion {
        case .habit(let habit, let amount): .habit(name(for: habit, of: .habit), is: amount)
        case .atMost(let habit, let quantity, let unit): .atMost(name(for: habit, of: .habit), quantity, unit)
        case .atLeast(let habit, let quantity, let unit): .atLeast(name(for: habit, of: .habit), quantity, unit)
        case .stretch(let stretch): .stretch(name(for: stretch, of: .stretch))
        case .care(let care): .care(name(for: care, of: .care))
        case .medicine: criterion
        }
    }

    private func renamed<Value>(_ value: Value, _ path: WritableKeyPath<Value, Name>, _ kind: Kind) -> Value {
        var value = value
        value[keyPath: path] = name(for: value[keyPath: path], of: kind)
        return value
    }

    private func rename<Value>(_ values: inout [Value], _ path: WritableKeyPath<Value, Name>, _ kind: Kind) {
        guard current[kind] != nil else { return }
        for place in values.indices { values[place] = renamed(values[place], path, kind) }
    }
}
