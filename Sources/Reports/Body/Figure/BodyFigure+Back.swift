extension BodyFigure {
    /// The back, with the three parts of the spine, the buttocks and the backs of the legs.
    public static let back = BodyFigure(
        .back,
        parts: [
            BodyPart(outline: Outline.head, bands: [.init(to: 100, .middle("head", to: 1.6), .init("head"))]),
            BodyPart(outline: Outline.neck, bands: [.init(to: 100, .middle("neck", to: 1.2), .init("neck"))]),
            BodyPart(
                outline: Outline.arm,
                bands: [.init(to: 24, .init("shoulder")), .init(to: 49, .init("arm")), .init(to: 100, .init("hand"))]),
            BodyPart(
                outline: Outline.trunk,
                bands: [
                    .init(to: 16.4, .middle("neck", to: 1.2), .init("neck", to: 3.6), .init("shoulder")),
                    .init(to: 24, .middle("upper back", to: 1.6), .init("upper back", to: 8.2), .init("shoulder")),
                    .init(to: 27, .middle("upper back", to: 1.6), .init("upper back")),
                    .init(to: 35, .middle("middle back", to: 1.6), .init("middle back")),
                    .init(to: 44, .middle("low back", to: 1.6), .init("low back")),
                    .init(to: 100, .init("buttock", to: 7.6), .init("hip")),
                ]),
            BodyPart(
                outline: Outline.leg,
                bands: [
                    .init(to: 53, .init("buttock", to: 7.6), .init("hip")), .init(to: 56, .init("buttock")),
                    .init(to: 73, .init("back of thigh")), .init(to: 94, .init("below the knee")),
                    .init(to: 100, .init("foot")),
                ]),
        ])
}
