package org.afterimage.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.afterimage.cli.LatencyBench.Latency;

/** A picture of where the time goes between a question and its first sound: one bar a question. */
final class LatencyPicture {
    private static final int WIDTH = 900;
    private static final int LEFT = 190;
    private static final int ROW = 18;
    private static final int TOP = 46;
    private static final double LONGEST_MILLIS = 120;
    private static final Color PAPER = new Color(0xFCFCFA);
    private static final Color INK = new Color(0x222222);
    private static final Color MIND = new Color(0x4477AA);
    private static final Color VOICE = new Color(0xEE8866);
    private static final Color PUMP = new Color(0x77AA55);

    private LatencyPicture() {}

    static BufferedImage of(Map<String, List<Latency>> measured) {
        int rows = measured.values().stream().mapToInt(List::size).sum() + measured.size();
        BufferedImage image = new BufferedImage(WIDTH, TOP + rows * ROW + 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        g.setColor(PAPER);
        g.fillRect(0, 0, WIDTH, image.getHeight());
        legend(g, image.getHeight());
        int y = TOP;
        for (Map.Entry<String, List<Latency>> group : measured.entrySet()) {
            g.setColor(INK);
            g.drawString(group.getKey(), 10, y + 12);
            for (Latency latency : group.getValue()) {
                bar(g, latency, y);
                y += ROW;
            }
            y += ROW;
        }
        g.dispose();
        return image;
    }

    private static void bar(Graphics2D g, Latency latency, int y) {
        part(g, MIND, 0, latency.thoughtMillis(), y);
        part(g, VOICE, latency.thoughtMillis(), latency.spokenMillis(), y);
        part(g, PUMP, Math.max(latency.thoughtMillis(), latency.spokenMillis()), latency.heardMillis(), y);
        g.setColor(INK);
        g.drawString(
                String.format(Locale.ROOT, "%.1f ms", latency.heardMillis()), x(latency.heardMillis()) + 6, y + 12);
    }

    private static void part(Graphics2D g, Color color, double from, double to, int y) {
        g.setColor(color);
        g.fillRect(x(from), y + 2, Math.max(0, x(to) - x(from)), ROW - 5);
    }

    private static void legend(Graphics2D g, int height) {
        String[] names = {"mind: first sentence", "voice and lips: first speech", "queue: first sample handed over"};
        Color[] colors = {MIND, VOICE, PUMP};
        for (int i = 0; i < names.length; i++) {
            g.setColor(colors[i]);
            g.fillRect(LEFT + i * 220, 10, 12, 12);
            g.setColor(INK);
            g.drawString(names[i], LEFT + i * 220 + 18, 21);
        }
        for (int millis = 0; millis <= LONGEST_MILLIS; millis += 20) {
            g.setColor(new Color(0xDDDDDD));
            g.drawLine(x(millis), TOP - 8, x(millis), height - 24);
            g.setColor(INK);
            g.drawString(millis + " ms", x(millis) - 12, height - 8);
        }
    }

    private static int x(double millis) {
        return LEFT + (int) Math.round(Math.min(millis, LONGEST_MILLIS) / LONGEST_MILLIS * (WIDTH - LEFT - 80));
    }
}
