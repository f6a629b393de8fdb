extension CommandTable {
    /// The tables of the screens, one each.
    static let screens: [CommandTable] = [today, week, stretches, links, body, journal]
}
