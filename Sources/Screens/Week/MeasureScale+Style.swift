import Canvas

/// The colours of a measure: those of pain for pain alone.
extension MeasureScale {
    /// Returns the style of a day's bar.
    func barStyle(_ value: Double, _ theme: Theme) -> Style {
        isPain ? theme.painBar(level(value)) : theme.bar
    }
}
