#version 330 core
// Computes one plane (Y, U or V) of a picture, four neighbouring bytes in one texel.
// Colours in: sRGB bytes, premultiplied over black. Out: BT.709, limited range. Row 0 is the top.
uniform sampler2D picture;
uniform vec4 row;   // of the matrix: weights of red, green, blue, and the constant
uniform int step;   // pixels between two bytes: one for Y, two for U and V
out vec4 color;

vec3 pixel(ivec2 p) {
    return texelFetch(picture, p, 0).rgb;
}

// One pixel, or the mean of two times two.
float at(ivec2 p) {
    vec3 c = pixel(p);
    if (step == 2) {
        c = 0.25 * (c + pixel(p + ivec2(1, 0)) + pixel(p + ivec2(0, 1)) + pixel(p + ivec2(1, 1)));
    }
    return dot(row.rgb, c) + row.a;
}

void main() {
    ivec2 p = ivec2(4, 1) * step * ivec2(gl_FragCoord.xy);
    color = vec4(at(p), at(p + ivec2(step, 0)), at(p + ivec2(2 * step, 0)), at(p + ivec2(3 * step, 0)));
}
