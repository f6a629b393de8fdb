import Canvas

/// One row of the table of a period: a measure with its days and its numbers for this and earlier periods.
struct PeriodRow {
    /// A value of one day, in full and in shorter forms.
    struct Cell {
        /// The forms, the longest first.
        var forms: [String]
        var style: Style

        init(_ forms: String..., style: Style) {
            self.forms = forms
            self.style = style
        }

        /// The longest form that fits into this many columns; the shortest one cut when none does.
        func text(width: Int, glyphs: Glyphs) -> String {
            let fitting = forms.longest(fitting: width, glyphs: glyphs)
            return fitting ?? (forms.last ?? "").truncated(to: width, glyphs: glyphs)
        }
    }

    /// The groups that air is between.
    enum Group: Hashable { case pain, habits, stretches }

    let group: Group
    let label: String
    /// The label in at most eight columns, where there is one; else the label.
    var shortLabel: String { group == .stretches ? "stretch" : label }
    /// The days, nil for those that have not come.
    var cells: [Cell?] = []
    /// This period, the one before, and earlier ones.
    var totals: [StyledText] = []
    /// Whether neither this period nor the one before has a value.
    var isEmpty = false
    /// Whether no day of it is unlike your usual, and it changed no more than is ordinary.
    var isAsUsual = false
}
