import Canvas

extension Stage {
    /// The frames a second while a figure moves: fewer for a large one, of which each costs more to draw and to send.
    ///
    /// They are whole, so that the clock changes with a frame and nothing is drawn between two of them.
    static func framesPerSecond(_ layout: StageLayout) -> Double {
        switch layout.figure?.width ?? 0 {
        case ...40: 6
        case ...70: 3
        default: 2
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
        return model.stretches.timer.nextTick(
            at: model.time.uptime, perSecond: isMoving ? framesPerSecond(layout) : breathsPerSecond)
    }
}

extension AppModel {
    /// Whether anything moves besides the clock: not where the person wants it still, nor while the terminal is out of sight.
    var hasMotion: Bool { preferences.hasMotion && isInSight }
}
