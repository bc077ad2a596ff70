// SPDX-License-Identifier: MIT
// What the test asks of a page, run in it from outside; the page itself has no script.
(() => {
    const channels = (colour) => {
        const numbers = colour.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
        const scale = colour.startsWith("rgb") ? 255 : 1;
        return { rgb: numbers.slice(0, 3).map((n) => n / scale), alpha: numbers.length > 3 ? numbers[3] : 1 };
    };
    const luminance = (rgb) => {
        const linear = rgb.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    };
    const contrast = (a, b) => {
        const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
    };
    // The nearest background that covers; the page has none that shines through.
    const behind = (element) => {
        for (let each = element; each; each = each.parentElement) {
            const colour = channels(getComputedStyle(each).backgroundColor);
            if (colour.alpha > 0.99) return colour.rgb;
        }
        return [1, 1, 1];
    };
    const faint = [];
    for (const element of document.querySelectorAll("body *")) {
        if (element.closest("svg")) continue;  // letters there stand on the page or on marks of their own
        const own = [...element.childNodes].some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim());
        if (!own || !element.checkVisibility()) continue;
        const ratio = contrast(channels(getComputedStyle(element).color).rgb, behind(element));
        if (ratio < 4.5) faint.push(`${ratio.toFixed(1)}: ${element.textContent.trim().slice(0, 40)}`);
    }
    const root = document.documentElement;
    return {
        figures: [...document.querySelectorAll("data")].map((e) => [e.dataset.path, e.value]),
        overflow: root.scrollWidth - root.clientWidth,
        sections: [...document.querySelectorAll("section")].map((e) => e.id),
        headings: document.querySelectorAll("h1").length,
        faint,
    };
})()
