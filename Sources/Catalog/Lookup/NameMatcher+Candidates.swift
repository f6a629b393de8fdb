import Diary

extension Habit {
    var candidate: NameMatcher.Candidate { .init(name: name, short: shortName, aliases: aliases) }
}

extension Stretch {
    var candidate: NameMatcher.Candidate { .init(name: name, short: shortName, aliases: aliases) }
}

extension SiteDefinition {
    var candidate: NameMatcher.Candidate { .init(name: name, short: shortName, aliases: aliases) }
}

extension FeelDefinition {
    var candidate: NameMatcher.Candidate { .init(name: name, aliases: aliases) }
}

extension CareDefinition {
    var candidate: NameMatcher.Candidate { .init(name: name, aliases: aliases + drugs) }
}
