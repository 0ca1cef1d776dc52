#version 330 core
// Lays a picture into a frame of another size, once: resampled inside, softly continued outside.
// Colours: sRGB bytes, as they are. Row 0 is the top in both.
uniform sampler2D picture;   // with mip levels
uniform vec4 portrait;       // where the picture lies in the frame: left, top, width, height, in pixels
uniform float continued;     // 1: continue the picture outside of it; 0: leave it transparent
out vec4 color;

const float LOBES = 2.0;         // Lanczos-2: sharp, hardly rings
const int MAX_TAPS = 64;         // a side; a picture 16 times the frame's size
const float PI = 3.14159265;
const float BLUR = 0.06;         // of the portrait's width, at the far end of the continuation
const float STRIP = 0.05;         // of the portrait's size
const float GRAIN = 0.035;        // like a scanned print's, so that the seam is not seen; the usual hash
const float GOLDEN_ANGLE = 2.39996323;

float lanczos(float x) {
    x = abs(x);
    if (x < 1e-4) return 1.0;
    if (x >= LOBES) return 0.0;
    float a = PI * x;
    return LOBES * sin(a) * sin(a / LOBES) / (a * a);
}

// The picture at p (pixels of the picture), filtered for a step of "scale" pixels.
vec4 resampled(vec2 p, vec2 scale) {
    ivec2 size = textureSize(picture, 0);
    vec2 reach = LOBES * scale;
    ivec2 first = ivec2(ceil(p - reach - 0.5));
    ivec2 taps = min(ivec2(floor(p + reach - 0.5)) - first + 1, ivec2(MAX_TAPS));
    vec4 sum = vec4(0.0);
    float total = 0.0;
    for (int y = 0; y < taps.y; y++) {
        for (int x = 0; x < taps.x; x++) {
            ivec2 q = first + ivec2(x, y);
            vec2 d = (vec2(q) + 0.5 - p) / scale;
            float w = lanczos(d.x) * lanczos(d.y);
            sum += w * texelFetch(picture, clamp(q, ivec2(0), size - 1), 0);
            total += w;
        }
    }
    return clamp(sum / total, 0.0, 1.0);
}

// Beyond the edge: a narrow strip along it mirrored and stretched, the softer the further away.
vec4 continuation(vec2 uv, float distance_out) {
    vec2 edge = clamp(uv, 0.0, 1.0);
    uv = edge + STRIP * (1.0 - exp(-abs(uv - edge) / STRIP)) * sign(uv - edge);
    float spread = BLUR * (0.15 + min(distance_out * 3.0, 1.0));
    vec4 sum = vec4(0.0);
    const int SAMPLES = 96;
    for (int i = 0; i < SAMPLES; i++) {
        float r = sqrt((float(i) + 0.5) / float(SAMPLES)) * spread;
        vec2 q = uv + r * vec2(cos(float(i) * GOLDEN_ANGLE), sin(float(i) * GOLDEN_ANGLE));
        q = 1.0 - abs(1.0 - mod(q, 2.0));
        sum += textureLod(picture, q, 3.0);
    }
    float grain = fract(sin(dot(gl_FragCoord.xy, vec2(12.9898, 78.233))) * 43758.5453) - 0.5;
    return vec4(sum.rgb / float(SAMPLES) + GRAIN * grain, sum.a / float(SAMPLES));
}

void main() {
    vec2 p = gl_FragCoord.xy;
    vec2 uv = (p - portrait.xy) / portrait.zw;
    vec2 outside = max(max(-uv, uv - 1.0), 0.0);
    if (outside == vec2(0.0)) {
        vec2 size = vec2(textureSize(picture, 0));
        color = resampled(uv * size, max(size / portrait.zw, 1.0));
    } else {
        color = continued * continuation(uv, max(outside.x, outside.y));
    }
}
