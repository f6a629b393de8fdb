import Canvas

extension Stage {
    /// The frames a second while a figure moves: fewer for a large one, of which each costs more to draw and to send.
    static func framesPerSecond(_ layout: StageLayout) -> Double {
        switch layout.figure?.width ?? 0 {
        case ...40: 6
        case ...70: 2.5
        default: 1.5
        }
    }
    /// The steps of the breath a second.
    private static let breathsPerSecond = 2.0

    /// When the next frame is due after an uptime; nil where nothing moves before the next second does.
    static func nextFrame(_ model: AppModel) -> Double? {
        guard model.hasMotion, model.stretches.timer.isRunning, model.stretches.timer.stage == .hold,
            let item = StretchSession(model).currentItem, FrameLayout.isLargeEnough(model.size)
        else { return nil }
        let layout = StageLayout(FrameLayout.wholeBody(model.size).size, seconds: item.duration.seconds)
        let figure = layout.figure == nil ? nil : model.catalog.figure(of: item.stretch)
        let isMoving = figure.map { $0.moves && model.stageMoment.isMoving(isToAndFro: $0.picture.isToAndFro) } ?? false
        let rate = isMoving ? framesPerSecond(layout) : breathsPerSecond
        return ((model.time.uptime * rate).rounded(.down) + 1) / rate
    }
}

extension AppModel {
    /// Whether anything moves besides the clock: not where the person wants it still, nor while the terminal is out of sight.
    var hasMotion: Bool { preferences.hasMotion && isInSight }
}
