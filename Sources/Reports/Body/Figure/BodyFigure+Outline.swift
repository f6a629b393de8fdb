extension BodyFigure {
    /// The outlines of the parts, the same from front and back: a standing body of about eight heads, arms a little away
    /// from the trunk.
    enum Outline {
        static let head: [BodyPart.Cut] = [
            .init(0, 0, 1.6), .init(1, 0, 3.4), .init(2.5, 0, 4.5), .init(5, 0, 5), .init(7.5, 0, 4.8),
            .init(9.5, 0, 4.2), .init(11.5, 0, 3.2), .init(13, 0, 2),
        ]

        static let neck: [BodyPart.Cut] = [.init(11, 0, 2.9), .init(13, 0, 3), .init(15.5, 0, 3.3)]

        static let trunk: [BodyPart.Cut] = [
            .init(14.5, 0, 3.2), .init(16, 0, 5.2), .init(17.2, 0, 8.6), .init(18.6, 0, 11), .init(21, 0, 11.4),
            .init(24, 0, 10.6), .init(28, 0, 10), .init(33, 0, 9), .init(37, 0, 8.2), .init(40, 0, 8.2),
            .init(44, 0, 9.2), .init(48, 0, 10), .init(51, 0, 10.4), .init(53.5, 0, 10.4),
        ]

        static let arm: [BodyPart.Cut] = [
            .init(17.6, 8, 11), .init(19, 8.5, 12.8), .init(21, 9.2, 14), .init(25, 10.4, 15.2),
            .init(30, 11.6, 16.2), .init(36, 12.6, 17), .init(40, 13.4, 17.8), .init(45, 14.8, 19),
            .init(49, 15.8, 19.6), .init(51, 15.8, 20.6), .init(54, 15.9, 21.4), .init(57, 16.4, 21.4),
            .init(59, 17, 20.8), .init(60.5, 17.8, 20.2),
        ]

        static let leg: [BodyPart.Cut] = [
            .init(51, 0, 10.4), .init(53, 0.1, 10.4), .init(54, 0.8, 10.4), .init(58, 1, 10.1), .init(64, 1.6, 9.3),
            .init(70, 2.1, 8.2), .init(74, 2.3, 7.6), .init(79, 2, 8.1), .init(83, 2.2, 7.9), .init(88, 2.8, 6.7),
            .init(93, 3, 5.6), .init(95.5, 2.9, 5.8), .init(97.5, 2.8, 7.4), .init(100, 2.8, 8.8),
        ]
    }
}
