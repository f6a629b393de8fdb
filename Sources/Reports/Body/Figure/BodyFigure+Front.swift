extension BodyFigure {
    /// The front, with face, chest, belly, groin and knees.
    public static let front = BodyFigure(
        .front,
        parts: [
            BodyPart(
                outline: Outline.head,
                bands: [.init(to: 7.2, .middle("head", to: 1.6), .init("head")), .init(to: 100, .init("jaw"))]),
            BodyPart(outline: Outline.neck, bands: [.init(to: 100, .middle("neck", to: 1.2), .init("neck"))]),
            BodyPart(
                outline: Outline.arm,
                bands: [.init(to: 24, .init("shoulder")), .init(to: 49, .init("arm")), .init(to: 100, .init("hand"))]),
            BodyPart(
                outline: Outline.trunk,
                bands: [
                    .init(to: 16.4, .middle("neck", to: 1.2), .init("neck", to: 3.6), .init("shoulder")),
                    .init(to: 24, .middle("chest", to: 2.6), .init("chest", to: 7.6), .init("shoulder")),
                    .init(to: 32, .middle("chest", to: 2.6), .init("chest")),
                    .init(to: 44, .middle("abdomen", to: 2.6), .init("abdomen")),
                    .init(to: 100, .middle("groin", to: 2), .init("groin", to: 5.6), .init("hip")),
                ]),
            BodyPart(
                outline: Outline.leg,
                bands: [
                    .init(to: 55, .middle("groin", to: 2), .init("groin", to: 5.6), .init("hip")),
                    .init(to: 69, .init("leg")), .init(to: 76, .init("knee")),
                    .init(to: 93, .init("below the knee")), .init(to: 100, .init("foot")),
                ]),
        ])
}
