#version 330 core
// Computes one plane (Y, U or V) of a picture, four neighbouring bytes in one texel.
// Colours in: sRGB bytes, premultiplied over black. Out: BT.709, limited range. Row 0 is the top.
uniform sampler2D picture;  // linear filter
uniform vec4 row;           // of the matrix: weights of red, green, blue, and the constant
uniform vec2 texel;         // step between two bytes, in uv: one pixel for Y, two for U and V
out vec4 color;

// Between 2x2 pixels the linear filter is their mean; in the middle of one pixel it is that pixel.
float at(float x, float y) {
    return dot(row, vec4(texture(picture, vec2(x, y) * texel).rgb, 1.0));
}

void main() {
    float x = 4.0 * floor(gl_FragCoord.x);
    float y = gl_FragCoord.y;
    color = vec4(at(x + 0.5, y), at(x + 1.5, y), at(x + 2.5, y), at(x + 3.5, y));
}
