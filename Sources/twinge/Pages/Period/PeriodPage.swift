import Trends

/// A week, month, quarter or year as it is shown.
struct PeriodPage {
    /// What the diary says about it.
    let report: PeriodReport
}
