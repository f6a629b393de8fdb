import Canvas

/// A row of a period's table: a measure with its days and its totals for this and earlier periods.
struct PeriodRow {
    /// A value of one day, in longer and shorter forms.
    struct Cell {
        /// The forms, longest first.
        var forms: [String]
        var style: Style

        init(_ forms: String..., style: Style) {
            self.forms = forms
            self.style = style
        }

        /// Returns the longest form that fits in this many columns, or else the shortest one truncated.
        func text(width: Int, glyphs: Glyphs) -> String {
            let fitting = forms.longest(fitting: width, glyphs: glyphs)
            return fitting ?? (forms.last ?? "").truncated(to: width, glyphs: glyphs)
        }
    }

    /// The groups that blank lines separate.
    enum Group: Hashable { case pain, habits, stretches }

    let group: Group
    let label: String
    /// The label in at most eight columns, if there is one; else the label.
    var shortLabel: String { group == .stretches ? "stretch" : label }
    /// The days; nil for those in the future.
    var cells: [Cell?] = []
    /// The totals of this period, the one before, and earlier ones.
    var totals: [StyledText] = []
    /// Whether it is the first to go where there is little room.
    var isInessential = false
    /// Whether neither this period nor the one before has a value.
    var isEmpty = false
    /// Whether it was not logged in this period.
    var isNotLogged = false
    /// Whether every day is as usual and the change is no more than ordinary.
    var isAsUsual = false
}
